package org.concordat.platform.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Set;
import java.util.TreeSet;
import org.concordat.platform.problem.Refusal;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How much of a list the caller wants, from where on, and in which order. */
public class PageRequest {

    /** Sorts by id, which is the order in which the records were created: no change of a record moves it. */
    public static final String BY_ID = "id";

    static final int MAX_LIMIT = 200;

    @QueryParam("limit")
    @DefaultValue("50")
    @Min(1)
    @Max(MAX_LIMIT)
    @Parameter(description = "How many items at most, 1 to 200")
    int limit;

    @QueryParam("cursor")
    @Size(max = 2000)
    @Parameter(description = "nextCursor of the page before; valid for the same filters and sort only")
    String cursor;

    @QueryParam("sort")
    @Size(max = 50)
    @Parameter(
            description =
                    "id is the order in which the records were created. No change moves a record in it, so that pages read one after the other show each record once. Without sort the list has the order that its description says; a record whose place changes between two pages may then be shown twice or not at all.")
    String sort;

    @QueryParam("excel")
    @Parameter(description = "As CSV: begin with a byte-order mark, by which Excel knows how the text is written")
    boolean excel;

    public static PageRequest of(int limit, String cursor) {
        var request = new PageRequest();
        request.limit = limit;
        request.cursor = cursor;
        return request;
    }

    /** The same list, from another place on, as much as there may be at once. */
    PageRequest from(String cursor) {
        var request = of(MAX_LIMIT, cursor);
        request.sort = sort;
        return request;
    }

    public int limit() {
        return limit;
    }

    public String cursor() {
        return cursor;
    }

    /** {@code null} for the order that the list has by itself. */
    String sort() {
        return sort;
    }

    /** @param offered the orders that a list has beside the one by id; asked for in any case, as constants are */
    static void requireSortAmong(String sort, Set<String> offered) {
        var known = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        known.addAll(offered);
        known.add(BY_ID);
        if (!known.contains(sort)) {
            throw Refusal.invalid(
                    "sort", "This list cannot be sorted like that. Known are: %s.".formatted(String.join(", ", known)));
        }
    }
}
