package org.concordat.platform.table;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import jakarta.ws.rs.core.UriBuilder;
import jakarta.ws.rs.core.UriInfo;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.concordat.platform.http.Negotiation;
import org.concordat.platform.paging.Lists;
import org.concordat.platform.paging.Page;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Gives a list as CSV to those who accept it, and under its path with the suffix {@code .csv}: all of it, or the page that
 * {@code limit} asks for. It is sent as it is read, page by page or with a cursor, so that its length does not matter.
 */
public class ListAnswers {

    /** Name of the parameter that asks for a byte-order mark, by which a spreadsheet knows UTF-8. */
    public static final String FOR_EXCEL = "excel";

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    /** How long a list may be read in one go, whoever takes it. */
    private static final int LONGEST_SECONDS = 3_600;

    /** Before the conditional GET, which would write the page as JSON. */
    private static final int FIRST = 9_000;

    private final ObjectMapper json;
    private final Map<JavaType, List<Column<JsonNode>>> columns = new ConcurrentHashMap<>();

    ListAnswers(ObjectMapper json) {
        this.json = json;
    }

    @ServerResponseFilter(priority = FIRST)
    public void answer(
            ContainerRequestContext request, ContainerResponseContext response, ResourceInfo resource, UriInfo uri) {
        if (!(response.getEntity() instanceof Page<?> page)) {
            return;
        }
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT);
        if (!Negotiation.isChosen(request, Negotiation.CSV)) {
            linkNext(page, response, uri, "");
            return;
        }
        boolean whole = !uri.getQueryParameters().containsKey("limit");
        if (!whole) {
            linkNext(page, response, uri, TableFormat.CSV.suffix());
        }
        List<Column<JsonNode>> shown = columns.computeIfAbsent(
                Lists.itemOf(resource.getResourceClass(), resource.getResourceMethod())
                        .orElseThrow(),
                item -> JsonColumns.of(item, json));
        boolean forExcel = Boolean.parseBoolean(uri.getQueryParameters().getFirst(FOR_EXCEL));
        response.getHeaders()
                .putSingle(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"%s.csv\"".formatted(nameOf(uri)));
        response.setEntity(
                (StreamingOutput) output -> write(page, shown, forExcel, whole, output),
                response.getEntityAnnotations(),
                TableFormat.CSV_WITH_HEADER);
    }

    /** As RFC 8288 has it, for those who go on by the header. */
    private static void linkNext(Page<?> page, ContainerResponseContext response, UriInfo uri, String suffix) {
        if (page.nextCursor() != null) {
            URI asked = uri.getRequestUri();
            URI next = UriBuilder.fromUri(asked.getRawPath() + suffix)
                    .replaceQuery(asked.getRawQuery())
                    .replaceQueryParam("cursor", page.nextCursor())
                    .buildFromEncoded();
            response.getHeaders().putSingle(HttpHeaders.LINK, "<%s>; rel=\"next\"".formatted(next));
        }
    }

    private static String nameOf(UriInfo uri) {
        String path = uri.getPath();
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private void write(
            Page<?> first, List<Column<JsonNode>> shown, boolean forExcel, boolean whole, OutputStream output)
            throws IOException {
        var text = new BufferedWriter(new OutputStreamWriter(output, StandardCharsets.UTF_8));
        if (forExcel) {
            text.write(BYTE_ORDER_MARK);
        }
        var csv = new CsvWriter<>(shown, text);
        if (whole && first.whole() != null) {
            QuarkusTransaction.requiringNew().timeout(LONGEST_SECONDS).run(() -> first.whole()
                    .accept(item -> csv.row(json.valueToTree(item))));
            text.flush();
            return;
        }
        Optional<? extends Page<?>> page = Optional.of(first);
        while (page.isPresent()) {
            Page<?> present = page.get();
            present.items().forEach(item -> csv.row(json.valueToTree(item)));
            // what a page has loaded is forgotten with its transaction
            page = whole ? QuarkusTransaction.requiringNew().call(present::next) : Optional.empty();
        }
        text.flush();
    }
}
