package org.concordat.membership.subscription.ratecard;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.OrderColumn;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;
import org.concordat.platform.problem.Refusal;
import org.concordat.platform.time.FinancialYear;

/**
 * What members pay in a financial year, by class. Once published it never changes; a correction is a new card of the same
 * year, which is in force from its publication on.
 */
@Entity
public class RateCard extends Aggregate {

    public static final AggregateType<RateCard> DRAFT = AggregateType.internal("rate-card", RateCardState::of);
    public static final AggregateType<RateCard> PUBLISHED =
            AggregateType.published("rate-card", "membership.rate-cards", RateCardState.class, RateCardState::of);

    private String name;
    private FinancialYear financialYear;
    private Integer cardVersion;
    private PaymentTerms terms;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "rate_card_rate", joinColumns = @JoinColumn(name = "rate_card"))
    @OrderColumn(name = "position")
    private List<Rate> rates = new ArrayList<>();

    // By type, so that a type cannot be in two classes.
    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "rate_card_type", joinColumns = @JoinColumn(name = "rate_card"))
    @MapKeyColumn(name = "organisation_type")
    @Column(name = "rate_name")
    private Map<String, String> rateOfType = new HashMap<>();

    protected RateCard() {}

    public RateCard(String name, FinancialYear financialYear, List<RateClass> classes, PaymentTerms terms) {
        this.name = name.strip();
        this.financialYear = financialYear;
        this.terms = terms;
        replaceClasses(tidy(classes));
    }

    void amend(String name, List<RateClass> classes, PaymentTerms terms) {
        requireDraft();
        this.name = name.strip();
        this.terms = terms;
        List<RateClass> tidied = tidy(classes);
        if (!tidied.equals(classes())) {
            replaceClasses(tidied);
        }
    }

    private static List<RateClass> tidy(List<RateClass> classes) {
        return classes.stream().map(RateClass::tidy).toList();
    }

    /** Puts the card in force, as the given version of the cards of its year. */
    void publish(int cardVersion) {
        requireDraft();
        this.cardVersion = cardVersion;
    }

    /** What organisations of a type pay, when the card has a class for it. */
    public Optional<Rate> rateFor(String organisationType) {
        String rate = rateOfType.get(organisationType);
        return rates.stream().filter(candidate -> candidate.name().equals(rate)).findFirst();
    }

    /**
     * From when a member is asked to pay.
     *
     * @param joinedOn {@code null} for the first day of the year
     */
    public LocalDate dayOfJoining(LocalDate joinedOn) {
        LocalDate from = joinedOn == null ? financialYear.firstDay() : joinedOn;
        if (!financialYear.contains(from)) {
            throw Refusal.rule(
                    "joined-outside-the-year",
                    "/joinedOn",
                    "A member of %s joins between %s and %s."
                            .formatted(financialYear, financialYear.firstDay(), financialYear.lastDay()));
        }
        return from;
    }

    /** The rate of an organisation that is to subscribe. */
    public Rate requireRateFor(String organisationType) {
        return rateFor(organisationType)
                .orElseThrow(() -> Refusal.rule(
                        "no-class-for-type",
                        "/organisation",
                        "The rate card of %s has no class for organisations of type %s. Publish a card that has."
                                .formatted(financialYear, organisationType)));
    }

    public boolean isPublished() {
        return cardVersion != null;
    }

    public List<RateClass> classes() {
        return rates.stream()
                .map(rate -> new RateClass(
                        rate.name(),
                        rateOfType.entrySet().stream()
                                .filter(type -> type.getValue().equals(rate.name()))
                                .map(Map.Entry::getKey)
                                .sorted()
                                .toList(),
                        rate.annualAmount(),
                        rate.proRata(),
                        rate.vatRate()))
                .toList();
    }

    public String name() {
        return name;
    }

    public FinancialYear financialYear() {
        return financialYear;
    }

    /** Counts the published cards of a year; {@code null} for a draft. */
    public Integer cardVersion() {
        return cardVersion;
    }

    public PaymentTerms terms() {
        return terms;
    }

    private void requireDraft() {
        if (isPublished()) {
            throw Refusal.conflict(
                    "rate-card-published",
                    "A published rate card never changes. Draft a new card for %s and publish it instead."
                            .formatted(financialYear));
        }
    }

    private void replaceClasses(List<RateClass> classes) {
        requireDistinctNames(classes);
        rateOfType.clear();
        for (RateClass each : classes) {
            for (String type : each.organisationTypes()) {
                String other = rateOfType.put(type, each.name());
                if (other != null) {
                    throw Refusal.rule(
                            "organisation-type-in-two-classes",
                            "/classes",
                            "An organisation type has one class at most, but %s is in '%s' and '%s'. Take it out of one."
                                    .formatted(type, other, each.name()));
                }
            }
        }
        rates.clear();
        classes.stream().map(RateClass::rate).forEach(rates::add);
    }

    private static void requireDistinctNames(List<RateClass> classes) {
        var names = new HashSet<String>();
        for (RateClass each : classes) {
            if (!names.add(each.name())) {
                throw Refusal.rule(
                        "class-named-twice",
                        "/classes",
                        "Two classes are called '%s'. Give each class its own name.".formatted(each.name()));
            }
            if (each.annualAmount().isNegative()) {
                throw Refusal.rule(
                        "negative-annual-amount",
                        "/classes",
                        "Class '%s' has a negative annual amount. Send zero or more.".formatted(each.name()));
            }
        }
    }
}
