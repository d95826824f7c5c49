package org.concordat.funding.openness.opportunity;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import org.concordat.funding.call.call.CallStatus;
import org.concordat.funding.call.call.CallTerms;
import org.concordat.funding.call.call.Eligibility;
import org.concordat.funding.openness.opportunity.KeyDates.DayEvent;
import org.concordat.funding.openness.opportunity.KeyDates.OtherDates;
import org.concordat.funding.openness.opportunity.KeyDates.PeriodEvent;
import org.concordat.funding.openness.opportunity.KeyDates.TimedEvent;

/** Writes a call as an opportunity, in the words of the CommonGrants protocol. */
final class OpportunityWriting {

    private static final String SINGLE_DATE = "singleDate";
    private static final String DATE_RANGE = "dateRange";
    private static final String ORGANISATION = "organization";
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

    private final ZoneId zone;

    /** @param zone in which the partnership's days begin and end */
    OpportunityWriting(ZoneId zone) {
        this.zone = zone;
    }

    Opportunity opportunity(PublicCall call) {
        CallTerms terms = call.terms();
        return new Opportunity(
                call.id(),
                terms.title(),
                status(call.status()),
                terms.summary(),
                new Opportunity.Funding(terms.budget(), terms.minimum(), terms.maximum()),
                keyDates(call),
                applicantTypes(call.eligibility()),
                call.publishedAt(),
                call.changedAt());
    }

    /** A draft is no opportunity. */
    static Opportunity.Status status(CallStatus status) {
        return switch (status) {
            case PUBLISHED -> new Opportunity.Status("forecasted", "Announced, and not open for applications yet");
            case OPEN -> new Opportunity.Status("open", "Open for applications");
            case CLOSED -> new Opportunity.Status("closed", "No applications are taken any more");
            case DRAFT -> throw new IllegalArgumentException("A draft goes to nobody");
        };
    }

    private KeyDates keyDates(PublicCall call) {
        CallTerms terms = call.terms();
        LocalDateTime opens = at(terms.opensAt());
        LocalDateTime closes = at(terms.closesAt());
        return new KeyDates(
                event("Published", at(call.publishedAt()), "Since then it can be read"),
                event("Applications close", closes, "From this time on no application is taken any more"),
                new OtherDates(
                        new PeriodEvent(
                                "Applications",
                                DATE_RANGE,
                                opens.toLocalDate(),
                                time(opens),
                                closes.toLocalDate(),
                                time(closes),
                                "Applications are taken from its beginning and before its end"),
                        new DayEvent(
                                "Decision",
                                SINGLE_DATE,
                                terms.decideBy(),
                                "The day by which applicants hear what was decided")));
    }

    private static TimedEvent event(String name, LocalDateTime at, String description) {
        return new TimedEvent(name, SINGLE_DATE, at.toLocalDate(), time(at), description);
    }

    private static String time(LocalDateTime at) {
        return at.format(TIME);
    }

    private LocalDateTime at(Instant instant) {
        return LocalDateTime.ofInstant(instant, zone);
    }

    private static List<Opportunity.ApplicantType> applicantTypes(Eligibility eligibility) {
        String where = eligibility.subRegions().isEmpty()
                ? ""
                : " of the sub-regions " + String.join(", ", eligibility.subRegions());
        var types = new ArrayList<Opportunity.ApplicantType>();
        if (eligibility.organisations()) {
            types.add(new Opportunity.ApplicantType(ORGANISATION, organisations(eligibility) + where));
        }
        if (eligibility.partnerships()) {
            types.add(new Opportunity.ApplicantType(ORGANISATION, "Partnerships of organisations" + where));
        }
        return types;
    }

    private static String organisations(Eligibility eligibility) {
        return eligibility.organisationTypes().isEmpty()
                ? "Organisations"
                : "Organisations of the types " + String.join(", ", eligibility.organisationTypes());
    }
}
