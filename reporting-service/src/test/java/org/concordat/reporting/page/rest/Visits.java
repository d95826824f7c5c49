package org.concordat.reporting.page.rest;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.startsWith;

import io.restassured.response.Response;
import org.concordat.platform.time.FinancialYear;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Asks for pages about a year, as a browser does. */
record Visits(FinancialYear year) {

    /** Without signing in; what leads elsewhere is not followed. */
    Response anybody(String path) {
        return given().redirects()
                .follow(false)
                .queryParam("financialYear", year.toString())
                .get(path);
    }

    Response as(PageSession session, String path) {
        return session.request().queryParam("financialYear", year.toString()).get(path);
    }

    /** A page with this status. */
    static Document html(Response answer, int status) {
        answer.then().statusCode(status).contentType(startsWith("text/html"));
        return Jsoup.parse(answer.asString());
    }
}
