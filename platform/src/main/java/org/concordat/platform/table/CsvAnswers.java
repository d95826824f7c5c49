package org.concordat.platform.table;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.concordat.platform.hash.Hash;
import org.concordat.platform.http.Negotiation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives a tabular answer as CSV to those who accept it, and under its path with the suffix {@code .csv}. */
public class CsvAnswers {

    static final String SUFFIX = ".csv";

    static final MediaType CSV_WITH_HEADER =
            new MediaType("text", "csv", Map.of("charset", "UTF-8", "header", "present"));

    /** Before the conditional GET, which compares the tag that is given here. */
    private static final int FIRST = 9_000;

    @ServerRequestFilter(preMatching = true)
    public void readSuffix(ContainerRequestContext request) {
        URI uri = request.getUriInfo().getRequestUri();
        String path = uri.getRawPath();
        if (path.endsWith(SUFFIX)) {
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            request.setRequestUri(uri.resolve(path.substring(0, path.length() - SUFFIX.length()) + query));
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, Tabular.CSV);
        }
    }

    @ServerResponseFilter(priority = FIRST)
    public void writeTable(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Tabular answer)) {
            return;
        }
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (!Negotiation.isWanted(Negotiation.CSV, request.getAcceptableMediaTypes())) {
            response.setEntity(answer, response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
            return;
        }
        Table<?> table = answer.table();
        String text = table.csv();
        String hash = Hash.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
        response.getHeaders()
                .putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.csv\"".formatted(table.name()));
        response.getHeaders().putSingle(HttpHeaders.ETAG, '"' + hash + '"');
        response.setEntity(text, response.getEntityAnnotations(), CSV_WITH_HEADER);
    }
}
