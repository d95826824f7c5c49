package org.concordat.reporting.page.rest;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.Cookie;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Somebody's browser, as far as cookies go: signs in at the issuer's form as a person does. */
final class PageSession {

    private static final int MOST_STEPS = 8;

    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    /** Where each step of signing in led to. */
    private final List<String> ledTo = new ArrayList<>();

    private PageSession() {}

    static PageSession of(String who, String role) {
        return from(Frames.PAGES + "sign-in", who, role);
    }

    /** Whoever asked for an address and was led to sign in first. */
    static PageSession from(String address, String who, String role) {
        return signedIn(address, who, "{\"roles\":[\"%s\"]}".formatted(role));
    }

    static PageSession of(String who, String role, UUID organisation) {
        return signedIn(
                Frames.PAGES + "sign-in",
                who,
                "{\"roles\":[\"%s\"],\"organisation_id\":\"%s\"}".formatted(role, organisation));
    }

    private static PageSession signedIn(String address, String who, String claims) {
        var session = new PageSession();
        Response asked = session.get(address);
        assertThat(asked.statusCode()).isEqualTo(302);
        Response issued = given().noFilters()
                .urlEncodingEnabled(false)
                .redirects()
                .follow(false)
                .contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .body("username=%s&claims=%s".formatted(encoded(who), encoded(claims)))
                .post(asked.header("Location"));
        String next = issued.header("Location");
        for (int step = 0; next != null && step < MOST_STEPS; step++) {
            session.ledTo.add(next);
            next = session.get(next).header("Location");
        }
        assertThat(session.cookies).as("cookies after signing in").isNotEmpty();
        return session;
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    RequestSpecification request() {
        return given().cookies(new Cookies(cookies.values().stream().toList()))
                .redirects()
                .follow(false);
    }

    /** Follows nothing, and keeps the cookies as a browser does. */
    Response get(String url) {
        Response answer = request().urlEncodingEnabled(false).get(url);
        answer.detailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        });
        return answer;
    }

    List<String> ledTo() {
        return ledTo;
    }

    Map<String, Cookie> cookies() {
        return cookies;
    }
}
