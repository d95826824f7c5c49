package org.concordat.reporting.page.rest;

import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.annotation.Annotation;
import org.concordat.platform.http.Pages;
import org.concordat.platform.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Answers people as people: what is wrong is said on a page, what needs signing in leads to the issuer, and nothing is kept
 * of what somebody sees who has signed in.
 */
public class PageAnswers {

    /** Before all that looks at an answer's body. */
    private static final int FIRST = 9_600;

    private static final String SESSION_COOKIE = "q_session";

    private final Pages pages;
    private final Frames frames;
    private final HttpAuthenticator authenticator;

    PageAnswers(Pages pages, Frames frames, HttpAuthenticator authenticator) {
        this.pages = pages;
        this.frames = frames;
        this.authenticator = authenticator;
    }

    @ServerResponseFilter(priority = FIRST)
    public Uni<Void> answer(ContainerResponseContext response, RoutingContext exchange) {
        if (!pages.isPage(exchange)) {
            return Uni.createFrom().voidItem();
        }
        boolean signedIn = hasSession(exchange);
        if (signedIn) {
            response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "private, no-store");
        }
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.COOKIE);
        if (!(response.getEntity() instanceof Problem problem)) {
            return Uni.createFrom().voidItem();
        }
        if (problem.status() == 401 && !exchange.normalizedPath().equals(SignInResource.SIGNED_IN)) {
            return authenticator
                    .getChallenge(exchange)
                    .invoke(challenge -> lead(response, challenge))
                    .replaceWithVoid();
        }
        show(problem, response, signedIn);
        return Uni.createFrom().voidItem();
    }

    private static boolean hasSession(RoutingContext exchange) {
        return exchange.request().cookies().stream()
                .anyMatch(cookie -> cookie.getName().startsWith(SESSION_COOKIE));
    }

    /** To the issuer, by what the OIDC extension says. */
    private static void lead(ContainerResponseContext response, ChallengeData challenge) {
        response.setStatus(challenge.status);
        response.setEntity(null);
        response.getHeaders().remove(HttpHeaders.WWW_AUTHENTICATE);
        challenge.getHeaders().forEach((name, value) -> response.getHeaders().putSingle(name.toString(), value));
    }

    private void show(Problem problem, ContainerResponseContext response, boolean signedIn) {
        response.getHeaders().remove(HttpHeaders.WWW_AUTHENTICATE);
        response.setEntity(
                ErrorPages.of(problem, frames.ofErrors(ErrorPages.titleOf(problem), signedIn, problem.errors()))
                        .render(),
                new Annotation[0],
                new MediaType("text", "html", "UTF-8"));
    }
}
