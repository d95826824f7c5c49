package org.concordat.platform.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.ConfigProvider;

/** Holds every answer that a test is given against the contract of the service under test. */
final class AnswersKeepTheContract implements Filter {

    private final AnswerContract contract = new AnswerContract(() -> RestAssured.given()
            .noFilters()
            .queryParam("format", "json")
            .get("/%s/openapi".formatted(ConfigProvider.getConfig().getValue("concordat.service", String.class)))
            .as(JsonNode.class));

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification expected, FilterContext chain) {
        Response answer = chain.next(request, expected);
        contract.assertKept(
                request.getMethod(),
                URI.create(request.getURI()).getRawPath(),
                answer.statusCode(),
                Optional.ofNullable(answer.contentType()).orElse(""),
                answer.asString());
        assertThat(answer.headers().asList())
                .as("headers of %s %s, answered %d", request.getMethod(), request.getURI(), answer.statusCode())
                .extracting(Header::getName)
                .map(name -> name.toLowerCase(Locale.ROOT))
                .containsAll(headersOf(answer.statusCode()));
        return answer;
    }

    /** What an answer of a status has, whichever operation gives it. */
    private static List<String> headersOf(int status) {
        return switch (status) {
            case 201 -> List.of("location", "etag");
            case 202 -> List.of("location", "retry-after");
            case 405 -> List.of("allow");
            case 429, 503 -> List.of("retry-after");
            default -> List.of();
        };
    }
}
