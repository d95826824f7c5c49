package org.concordat.funding.decision.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.funding.decision.policy.AddedUp;
import org.concordat.funding.decision.voting.Interest;
import org.concordat.funding.decision.voting.Tally;
import org.concordat.platform.money.Money;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final UUID BODY = UUID.randomUUID();
    private static final LocalDate DAY = LocalDate.of(2008, 9, 16);

    private static AppliedPolicy policy() {
        return new AppliedPolicy(
                UUID.randomUUID(), "Delegation", DAY, null, Money.pounds(60_000), 5, false, false, true);
    }

    private static DecisionSubject subject() {
        return new DecisionSubject(
                UUID.randomUUID(),
                UUID.randomUUID(),
                UUID.randomUUID(),
                "Council",
                "Payroll",
                Money.pounds(60_000),
                null,
                null);
    }

    private static Decision delegated() {
        return Decision.delegated(
                        subject(),
                        DecidedBy.delegate(BODY, "Board", DAY),
                        policy(),
                        new AddedUp(Money.pounds(60_000), List.of()))
                .resolve(Resolution.voted(DecisionOutcome.APPROVED, Money.pounds(60_000), "Urgent"), List.of());
    }

    private static SeatRecord seat(boolean voting, boolean present, Interest declared, boolean found) {
        return new SeatRecord(
                UUID.randomUUID(),
                "MEMBERS",
                UUID.randomUUID(),
                "Council",
                voting,
                present,
                false,
                declared,
                found,
                null,
                null);
    }

    private static Decision ofMeeting(List<SeatRecord> seats) {
        var by = new DecidedBy(
                BODY,
                "Board",
                DecisionKind.DECISION,
                DAY,
                UUID.randomUUID(),
                UUID.randomUUID(),
                seats.get(0).seat());
        return Decision.ofMeeting(
                subject(), by, policy(), new AddedUp(Money.pounds(60_000), List.of()), seats, new Tally(0, 0, 0), null);
    }

    @Test
    void countsWhoIsPresentInConflictAndAble() {
        Count count = ofMeeting(List.of(
                        seat(true, true, null, false),
                        seat(true, true, Interest.OTHER, false),
                        seat(true, true, null, true),
                        seat(true, false, null, true),
                        seat(false, true, null, false)))
                .count();
        assertThat(count.present()).isEqualTo(4);
        assertThat(count.inConflict()).isEqualTo(2);
        assertThat(count.able()).isEqualTo(1);
    }

    @Test
    void aDelegatedDecisionIsReportedOnce() {
        Decision decision = delegated();
        UUID meeting = UUID.randomUUID();
        decision.report(meeting);
        assertThat(decision.reportedTo()).isEqualTo(meeting);
        assertThatThrownBy(() -> decision.report(UUID.randomUUID())).hasMessageContaining(meeting.toString());
    }

    @Test
    void whatAMeetingHasDecidedItselfIsNotReported() {
        assertThatThrownBy(
                        () -> ofMeeting(List.of(seat(true, true, null, false))).report(UUID.randomUUID()))
                .hasMessageContaining("delegated");
    }

    @Test
    void anApprovalNamesItsAwardAndAReserveNone() {
        Decision approved = delegated();
        UUID award = UUID.randomUUID();
        approved.approve(award);
        assertThat(approved.resolution().award()).isEqualTo(award);
        Decision reserved = delegated();
        reserved.reserve();
        assertThat(reserved.isReserved()).isTrue();
        assertThat(reserved.resolution().award()).isNull();
        assertThat(reserved.resolution().decisionReason()).isEqualTo("Urgent");
    }
}
