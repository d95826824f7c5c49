package org.concordat.reporting.money.distribution;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.concordat.platform.money.Money;
import org.concordat.platform.time.FinancialYear;
import org.concordat.reporting.known.DatedFacts;

/** What applications ask for, year by year; a draft and one that was withdrawn ask for nothing. */
@Singleton
public class ApplicationYearFacts extends DatedFacts<Application, ApplicationYearFacts.Requested> {

    /** What is asked for one year. */
    public record Requested(UUID applicant, FinancialYear financialYear, Money requested) {}

    ApplicationYearFacts() {
        super("application_year", 1, "funding.applications", Application.class, Requested.class);
    }

    @Override
    public List<Requested> of(Application told) {
        if (!told.asksForSomething()) {
            return List.of();
        }
        return told.amounts().stream()
                .collect(Collectors.toMap(
                        Application.Amount::financialYear, Application.Amount::amount, Money::plus, TreeMap::new))
                .entrySet()
                .stream()
                .map(year -> new Requested(told.applicant(), year.getKey(), year.getValue()))
                .toList();
    }
}
