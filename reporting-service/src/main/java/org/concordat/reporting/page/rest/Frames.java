package org.concordat.reporting.page.rest;

import io.vertx.core.MultiMap;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.platform.pdf.InWords;
import org.concordat.platform.problem.FieldError;
import org.concordat.reporting.known.LatestDay;
import org.concordat.reporting.page.Topic;
import org.concordat.reporting.page.rest.Frame.Form;
import org.concordat.reporting.page.rest.Frame.Link;
import org.concordat.reporting.report.Scope;

/** Puts the frame around a page. */
@RequestScoped
class Frames {

    static final String HOME = "/reporting/";
    static final String PAGES = "/reporting/pages/";
    static final String PUBLISHED = PAGES + "published";

    private static final List<String> FIELDS =
            List.of(PageQuery.YEAR, PageQuery.DAY, PageQuery.MONTH, PageQuery.YEAR_OF_DAY);

    private final RoutingContext exchange;
    private final AskedScopes asked;
    private final Style style;
    private final LatestDay latestDay;

    Frames(RoutingContext exchange, AskedScopes asked, Style style, LatestDay latestDay) {
        this.exchange = exchange;
        this.asked = asked;
        this.style = style;
        this.latestDay = latestDay;
    }

    Frame of(String title, Scope scope, boolean signedIn) {
        return of(title, inWords(scope), signedIn, List.of());
    }

    /** Around what is wrong: it does not say as at when that is true. */
    Frame ofErrors(String title, boolean signedIn, List<FieldError> errors) {
        return of(title, "", signedIn, errors);
    }

    private Frame of(String title, String asAt, boolean signedIn, List<FieldError> errors) {
        String query = query();
        return new Frame(title, style.path(), navigation(query), signedIn, form(errors), query, asAt);
    }

    /** "Each tile says as at": without a day, which one is the latest that anything is known of. */
    private String inWords(Scope scope) {
        Optional<LocalDate> latest = latestDay.asKnownAt(scope.knownAt());
        if (scope.asAt() == null) {
            return "All that is known of " + scope.financialYear()
                    + latest.map(day -> " on " + InWords.inWords(day)).orElse("");
        }
        boolean ahead = latest.map(scope.asAt()::isAfter).orElse(true);
        return "As at " + InWords.inWords(scope.asAt()) + (ahead ? ", as far as it is known now" : "");
    }

    private Form form(List<FieldError> errors) {
        MultiMap typed = exchange.queryParams();
        String year = typed.get(PageQuery.YEAR);
        return new Form(
                year == null || year.isBlank() ? asked.presentYear().toString() : year,
                text(typed, PageQuery.DAY),
                text(typed, PageQuery.MONTH),
                text(typed, PageQuery.YEAR_OF_DAY),
                errors);
    }

    private static String text(MultiMap typed, String field) {
        return Optional.ofNullable(typed.get(field)).orElse("");
    }

    private String query() {
        String query = FIELDS.stream()
                .filter(field -> !text(exchange.queryParams(), field).isBlank())
                .map(field ->
                        field + "=" + URLEncoder.encode(text(exchange.queryParams(), field), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return query.isEmpty() ? "" : "?" + query;
    }

    private List<Link> navigation(String query) {
        var links = new ArrayList<Link>();
        links.add(link(HOME, query, "At a glance"));
        Stream.of(Topic.values()).forEach(topic -> links.add(link(PAGES + topic.path(), query, topic.title())));
        links.add(link(PAGES + "sub-regions", query, "Sub-regions"));
        links.add(link(PAGES + "organisations", query, "Organisations"));
        links.add(link(PAGES + "reports", query, "All reports"));
        links.add(link(PUBLISHED, query, "Published reports"));
        return links;
    }

    private Link link(String path, String query, String text) {
        return new Link(path + query, text, path.equals(exchange.normalizedPath()));
    }
}
