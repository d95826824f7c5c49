package org.concordat.reporting.page.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.concordat.platform.problem.FieldError;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;
import org.concordat.platform.value.Notations;
import org.concordat.reporting.report.Scope;

/** Reads what the form of a page asks for, and who asks; without a year, the present one. */
@ApplicationScoped
class AskedScopes {

    private static final String DIGITS = "\\d{1,4}";

    private final Notations notations;
    private final Clock clock;
    private final Visitor visitor;

    AskedScopes(Notations notations, Clock clock, Visitor visitor) {
        this.notations = notations;
        this.clock = clock;
        this.visitor = visitor;
    }

    /** @throws Refusal with every field that cannot be read */
    Scope of(PageQuery query) {
        var errors = new ArrayList<FieldError>();
        FinancialYear year = yearOf(query, errors);
        LocalDate asAt = dayOf(query, errors);
        if (!errors.isEmpty()) {
            throw Refusal.invalid("invalid-request", "The page cannot be shown for what was entered.", errors);
        }
        return new Scope(year, asAt, null, null).readBy(visitor.reader());
    }

    FinancialYear presentYear() {
        return FinancialYear.containing(LocalDate.now(clock));
    }

    private FinancialYear yearOf(PageQuery query, List<FieldError> errors) {
        if (isBlank(query.financialYear)) {
            return presentYear();
        }
        try {
            return notations.of(FinancialYear.class).read(query.financialYear.strip());
        } catch (IllegalArgumentException unfit) {
            errors.add(new FieldError(
                    PageQuery.YEAR, "Financial year must be two years that follow each other, like 2008-09"));
            return null;
        }
    }

    private LocalDate dayOf(PageQuery query, List<FieldError> errors) {
        if (isBlank(query.day) && isBlank(query.month) && isBlank(query.yearOfDay)) {
            return null;
        }
        String missing = missingParts(query);
        if (!missing.isEmpty()) {
            errors.add(new FieldError(firstMissing(query), "As at date must include a " + missing));
            return null;
        }
        try {
            return notations
                    .of(LocalDate.class)
                    .read("%04d-%02d-%02d".formatted(number(query.yearOfDay), number(query.month), number(query.day)));
        } catch (RuntimeException unfit) {
            errors.add(new FieldError(
                    PageQuery.DAY,
                    "As at date must be a real date from %d to %d"
                            .formatted(
                                    notations.earliest().getYear(),
                                    notations.latest().getYear())));
            return null;
        }
    }

    private static String missingParts(PageQuery query) {
        return Stream.of(
                        isBlank(query.day) ? "day" : "",
                        isBlank(query.month) ? "month" : "",
                        isBlank(query.yearOfDay) ? "year" : "")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" and "));
    }

    private static String firstMissing(PageQuery query) {
        if (isBlank(query.day)) {
            return PageQuery.DAY;
        }
        return isBlank(query.month) ? PageQuery.MONTH : PageQuery.YEAR_OF_DAY;
    }

    private static int number(String typed) {
        if (!typed.strip().matches(DIGITS)) {
            throw new IllegalArgumentException("This is no number of a date");
        }
        return Integer.parseInt(typed.strip());
    }

    private static boolean isBlank(String typed) {
        return typed == null || typed.isBlank();
    }
}
