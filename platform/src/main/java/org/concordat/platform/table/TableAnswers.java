package org.concordat.platform.table;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.concordat.platform.hash.Hash;
import org.concordat.platform.http.Negotiation;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives a tabular answer as CSV, as a workbook, as a printed page or as a picture of its chart to those who accept it, and
 * under its path with the suffix {@code .csv}, {@code .xlsx}, {@code .pdf}, {@code .svg} or {@code .png}. Each is written once,
 * for its tag and for the answer: the same table gives the same bytes.
 */
public class TableAnswers {

    /** Before the conditional GET, which compares the tag that is given here. */
    private static final int FIRST = 9_000;

    /** How many characters of a digest tell one file from another. */
    private static final int TAG = 32;

    @ServerRequestFilter(preMatching = true)
    public void readSuffix(ContainerRequestContext request) {
        for (TableFormat format : TableFormat.values()) {
            readSuffix(request, format.suffix(), format.mediaType());
        }
    }

    /** Takes the suffix for what the caller accepts. */
    static void readSuffix(ContainerRequestContext request, String suffix, MediaType meant) {
        URI uri = request.getUriInfo().getRequestUri();
        String path = uri.getRawPath();
        if (path.endsWith(suffix)) {
            String query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
            request.setRequestUri(uri.resolve(path.substring(0, path.length() - suffix.length()) + query));
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, meant.toString());
        }
    }

    @ServerResponseFilter(priority = FIRST)
    public void writeTable(ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource) {
        if (!(response.getEntity() instanceof Tabular answer)) {
            return;
        }
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        Optional<TableFormat> wanted = wanted(request, resource);
        if (wanted.isEmpty()) {
            response.setEntity(answer, response.getEntityAnnotations(), MediaType.APPLICATION_JSON_TYPE);
            return;
        }
        TableFormat format = wanted.get();
        Table<?> table = answer.table();
        response.getHeaders()
                .putSingle(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"%s%s\"".formatted(table.name(), format.suffix()));
        byte[] file =
                format == TableFormat.XLSX && answer instanceof Fillable form ? form.workbook() : format.write(table);
        response.getHeaders()
                .putSingle(HttpHeaders.ETAG, "\"%s\"".formatted(Hash.of(file).substring(0, TAG)));
        response.setEntity(file, response.getEntityAnnotations(), format.answered());
    }

    private static Optional<TableFormat> wanted(ContainerRequestContext request, ResourceInfo resource) {
        List<String> produced = List.of(
                resource.getResourceMethod().getAnnotation(Produces.class).value());
        var offered = new ArrayList<MediaType>();
        if (produced.contains(MediaType.APPLICATION_JSON)) {
            offered.add(MediaType.APPLICATION_JSON_TYPE);
        }
        Arrays.stream(TableFormat.values())
                .map(TableFormat::mediaType)
                .filter(type -> produced.contains(type.toString()))
                .forEach(offered::add);
        Optional<MediaType> best = Negotiation.best(request.getAcceptableMediaTypes(), offered);
        return Arrays.stream(TableFormat.values())
                .filter(format -> best.filter(format.mediaType()::equals).isPresent())
                .findFirst();
    }
}
