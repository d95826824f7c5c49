package org.concordat.reporting.report.rest;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Variant;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.concordat.platform.csv.SafeCsv;
import org.concordat.platform.hash.Hash;
import org.concordat.reporting.report.Table;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Gives every report as CSV too: to whoever accepts it, and under its path with the suffix {@code .csv}. */
public class CsvAnswers {

    private static final String SUFFIX = ".csv";
    private static final MediaType CSV = new MediaType("text", "csv", Map.of("charset", "UTF-8", "header", "present"));

    private static final List<Variant> OFFERED = Variant.mediaTypes(
                    MediaType.APPLICATION_JSON_TYPE, new MediaType("text", "csv"))
            .build();

    /** Before the platform's conditional GET, which compares the tag that is given here. */
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
    public void layOut(ContainerRequestContext request, ContainerResponseContext response) {
        if (!(response.getEntity() instanceof Tabular report)) {
            return;
        }
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        Variant wanted = request.getRequest().selectVariant(OFFERED);
        if (wanted == null || !CSV.isCompatible(wanted.getMediaType())) {
            response.setEntity(report, response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
            return;
        }
        Table table = report.table();
        String text = csv(table);
        String hash = Hash.of(text.getBytes(StandardCharsets.UTF_8)).substring(0, 32);
        response.getHeaders()
                .putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.csv\"".formatted(table.name()));
        response.getHeaders().putSingle(HttpHeaders.ETAG, '"' + hash + '"');
        response.setEntity(text, response.getEntityAnnotations(), CSV);
    }

    private static String csv(Table table) {
        var text = new StringBuilder();
        SafeCsv csv = new SafeCsv(text).row(table.header());
        table.rows().forEach(csv::row);
        return text.toString();
    }
}
