package org.concordat.reporting.money.reconciliation;

import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** What the sources of funds are to bring. */
@Singleton
public class FundSourceFacts extends DatedFacts<FundSourceFacts.Fund, FundSourceFacts.Promised> {

    /** A pot of money and what is expected to flow into it, as funding sends it. */
    public record Fund(
            @NotNull String code,
            String name,
            String conditions,
            List<@Valid Source> sources,
            List<@Valid Obligation> obligations) {

        public Fund {
            name = name == null ? code : name;
            sources = sources == null ? List.of() : List.copyOf(sources);
            obligations = obligations == null ? List.of() : List.copyOf(obligations);
        }

        /**
         * Money that may not be spent on anything at any time: it is earmarked, has days of its own, or comes with a
         * condition, of the fund or of its own.
         */
        boolean restricts(Source source) {
            return conditions != null && !conditions.isBlank()
                    || source.programme() != null
                    || source.firstDay() != null
                    || source.lastDay() != null
                    || obligations.stream().anyMatch(each -> each.isConditionOf(source));
        }
    }

    /** What one source is expected to bring in one financial year, perhaps earmarked for a programme. */
    public record Source(
            UUID id,
            @NotNull String kind,
            String name,
            @NotNull FinancialYear financialYear,
            @NotNull Money amount,
            String programme,
            LocalDate firstDay,
            LocalDate lastDay) {}

    /** What a source's giver asks for. */
    public record Obligation(UUID source, @NotNull String kind, String outcome) {

        boolean isConditionOf(Source of) {
            return kind.equals("CONDITION") && !"WAIVED".equals(outcome) && source != null && source.equals(of.id());
        }
    }

    /** The same as a fact; the record is the fund. */
    public record Promised(
            UUID source,
            String kind,
            String name,
            FinancialYear financialYear,
            Money amount,
            String programme,
            boolean restricted) {}

    FundSourceFacts() {
        super("fund_source", 2, "funding.funds", Fund.class, Promised.class);
    }

    @Override
    public List<Promised> of(Fund told) {
        return told.sources().stream()
                .map(source -> new Promised(
                        source.id(),
                        source.kind(),
                        source.name(),
                        source.financialYear(),
                        source.amount(),
                        source.programme(),
                        told.restricts(source)))
                .toList();
    }
}
