package org.concordat.funding.openness.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.call.call.CallKind;
import org.concordat.funding.call.call.CallMother;
import org.concordat.funding.call.call.CallStatus;
import org.concordat.funding.call.call.Eligibility;
import org.concordat.platform.money.Money;
import org.junit.jupiter.api.Test;

class OpportunityWritingTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Instant PUBLISHED = Instant.parse("2008-03-01T09:30:00Z");
    private static final Instant CHANGED = Instant.parse("2008-05-01T08:00:05Z");

    private static Opportunity opportunity(Eligibility eligibility) {
        var call = new PublicCall(
                UUID.randomUUID(), CallMother.terms(CallKind.OPEN), eligibility, CallStatus.OPEN, PUBLISHED, CHANGED);
        return new OpportunityWriting(LONDON).opportunity(call);
    }

    @Test
    void isCalledForecastedUntilItOpensAndClosedAfterwards() {
        assertThat(OpportunityWriting.status(CallStatus.PUBLISHED).value()).isEqualTo("forecasted");
        assertThat(OpportunityWriting.status(CallStatus.OPEN).value()).isEqualTo("open");
        assertThat(OpportunityWriting.status(CallStatus.CLOSED).value()).isEqualTo("closed");
        assertThatThrownBy(() -> OpportunityWriting.status(CallStatus.DRAFT))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void saysHowMuchThereIsAndHowMuchMayBeAsked() {
        Opportunity.Funding funding = opportunity(CallMother.ANYBODY).funding();
        assertThat(funding.totalAmountAvailable()).isEqualTo(Money.pounds(300_000));
        assertThat(funding.minAwardAmount()).isEqualTo(Money.pounds(5_000));
        assertThat(funding.maxAwardAmount()).isEqualTo(Money.pounds(150_000));
    }

    @Test
    void daysAndTimesAreThePartnershipsSummerTimeIncluded() {
        Opportunity opportunity = opportunity(CallMother.ANYBODY);
        KeyDates dates = opportunity.keyDates();
        // 1 March is winter, 30 June is summer
        assertThat(dates.postDate().date()).isEqualTo(LocalDate.of(2008, 3, 1));
        assertThat(dates.postDate().time()).isEqualTo("09:30:00");
        assertThat(dates.closeDate().date()).isEqualTo(LocalDate.of(2008, 6, 30));
        assertThat(dates.closeDate().time()).isEqualTo("17:00:00");
        assertThat(dates.otherDates().applicationPeriod().startTime()).isEqualTo("09:00:00");
        assertThat(dates.otherDates().decision().date()).isEqualTo(LocalDate.of(2008, 7, 31));
        assertThat(opportunity.createdAt()).isEqualTo(PUBLISHED);
        assertThat(opportunity.lastModifiedAt()).isEqualTo(CHANGED);
    }

    @Test
    void saysWhoMayApply() {
        assertThat(opportunity(CallMother.ANYBODY).acceptedApplicantTypes())
                .extracting(Opportunity.ApplicantType::description)
                .containsExactly("Organisations", "Partnerships of organisations");
        var districts = new Eligibility(true, List.of("DISTRICT", "COUNTY"), false, List.of("cumbria"));
        assertThat(opportunity(districts).acceptedApplicantTypes())
                .containsExactly(new Opportunity.ApplicantType(
                        "organization", "Organisations of the types COUNTY, DISTRICT of the sub-regions cumbria"));
    }
}
