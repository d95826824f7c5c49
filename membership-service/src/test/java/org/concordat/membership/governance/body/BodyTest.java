package org.concordat.membership.governance.body;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.concordat.membership.people.contact.ContactId;
import org.concordat.platform.problem.Refusal;
import org.junit.jupiter.api.Test;

class BodyTest {

    private static final LocalDate FIRST = day("2008-04-01");
    private static final UUID COUNCIL = UUID.randomUUID();
    private static final UUID ANN = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();

    /** Two voting seats of chief executives, and an inspectorate that observes. */
    private final Body body = new Body(
            new BodyDetails("Board", "Board", "Decides", "CHIEFS", null, null),
            FIRST,
            new Quorum(1, null),
            List.of(seat("CHIEFS", true), seat("CHIEFS", true), seat("INSPECTORS", false)));

    private final List<UUID> seats = List.copyOf(body.seats().keySet());
    private final UUID voting = seats.get(0);
    private final UUID alsoVoting = seats.get(1);
    private final UUID observing = seats.get(2);

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    private static Period from(String day) {
        return new Period(day(day), null);
    }

    private static Period between(String from, String until) {
        return new Period(day(from), day(until));
    }

    private static Seat seat(String category, boolean voting) {
        return new Seat(category, null, voting, new Period(FIRST, null));
    }

    private void appoint(UUID seat, UUID holder, Period period) {
        body.appoint(new Term(seat, COUNCIL, holder, period));
    }

    private void deputise(UUID seat, UUID deputy, LocalDate from) {
        body.deputise(new SeatId(seat), new ContactId(deputy), from);
    }

    private long championsOn(String day) {
        return body.champions().values().stream()
                .filter(champion -> champion.isOn(day(day)))
                .count();
    }

    private static void refused(String type, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.type())
                .isEqualTo(type));
    }

    @Test
    void aSeatIsHeldFromTheFirstDayOfATermToItsLast() {
        appoint(voting, ANN, between("2008-05-01", "2009-03-31"));
        assertThat(body.terms().on(voting, day("2008-04-30"))).isEmpty();
        assertThat(body.terms().on(voting, day("2008-05-01"))).isPresent();
        assertThat(body.terms().on(voting, day("2009-03-31"))).isPresent();
        assertThat(body.terms().on(voting, day("2009-04-01"))).isEmpty();
    }

    @Test
    void refusesATermThatSharesADayWithAnotherOnTheSeat() {
        appoint(voting, ANN, between("2008-05-01", "2009-03-31"));
        refused("seat-taken", () -> appoint(voting, BEN, from("2009-03-31")));
        refused("seat-taken", () -> appoint(voting, BEN, between("2008-04-01", "2008-05-01")));
        refused("seat-taken", () -> appoint(voting, BEN, from("2008-04-01")));
        appoint(voting, BEN, from("2009-04-01"));
        appoint(voting, BEN, between("2008-04-01", "2008-04-30"));
        assertThat(body.terms().of(voting)).hasSize(3);
    }

    @Test
    void onePersonHoldsOneVotingSeatAtATime() {
        appoint(voting, ANN, between("2008-05-01", "2009-03-31"));
        refused("one-voting-seat-each", () -> appoint(alsoVoting, ANN, from("2009-03-31")));
        appoint(alsoVoting, ANN, from("2009-04-01"));
    }

    private void limit(Integer members, String from) {
        body.amend(
                new BodyDetails("Board", "Board", "Decides", "CHIEFS", null, members), new Quorum(1, null), day(from));
    }

    @Test
    void takesNobodyAboveItsLimitOfMembers() {
        limit(1, "2008-04-01");
        appoint(voting, ANN, between("2008-05-01", "2009-03-31"));
        refused("body-full", () -> appoint(alsoVoting, BEN, between("2008-04-01", "2008-05-01")));
        refused("body-full", () -> appoint(observing, BEN, from("2009-03-31")));
        appoint(alsoVoting, BEN, from("2009-04-01"));
        limit(2, "2008-04-01");
        appoint(observing, BEN, between("2008-05-01", "2009-03-31"));
    }

    @Test
    void itsLimitIsNotBelowWhoSitsOnItFromThatDayOn() {
        appoint(voting, ANN, between("2008-05-01", "2009-03-31"));
        appoint(alsoVoting, BEN, from("2008-10-01"));
        refused("member-limit-below-members", () -> limit(1, "2008-05-01"));
        refused("member-limit-below-members", () -> limit(1, "2009-03-31"));
        limit(1, "2009-04-01");
        limit(null, "2008-04-01");
    }

    @Test
    void whoHoldsAVotingSeatMayObserveOnAnother() {
        appoint(voting, ANN, from("2008-05-01"));
        appoint(observing, ANN, from("2008-05-01"));
        assertThat(body.terms().on(observing, day("2008-05-01"))).isPresent();
    }

    @Test
    void whoObservesMayHoldAVotingSeat() {
        appoint(observing, ANN, from("2008-05-01"));
        appoint(voting, ANN, from("2008-05-01"));
        assertThat(body.terms().on(voting, day("2008-05-01"))).isPresent();
    }

    @Test
    void aTermLiesWithinTheDaysOfItsSeat() {
        UUID later = body.add(new Seat("CHIEFS", null, true, between("2008-10-01", "2009-09-30")));
        refused("term-outlasts-the-seat", () -> appoint(later, ANN, from("2008-09-30")));
        refused("term-outlasts-the-seat", () -> appoint(later, ANN, between("2008-10-01", "2009-10-01")));
        appoint(later, ANN, from("2008-10-01"));
        assertThat(body.terms().of(later).get(0).period().activeUntil())
                .as("a term without an end ends with its seat")
                .isEqualTo(day("2009-09-30"));
    }

    @Test
    void aSeatLiesWithinTheDaysOfItsBody() {
        refused("seat-outlasts-the-body", () -> body.add(new Seat("CHIEFS", null, true, from("2008-03-31"))));
        body.dissolve(day("2010-03-31"));
        refused(
                "seat-outlasts-the-body",
                () -> body.add(new Seat("CHIEFS", null, true, between("2010-03-01", "2010-04-01"))));
    }

    @Test
    void theDeputyIsAnotherPerson() {
        appoint(voting, ANN, from("2008-05-01"));
        refused("deputy-is-the-holder", () -> deputise(voting, ANN, day("2008-05-01")));
        deputise(voting, BEN, day("2008-05-01"));
        assertThat(body.terms().deputyOn(voting, day("2008-05-01"))).contains(BEN);
    }

    @Test
    void aNewDeputyFollowsTheOneBeforeWhoStaysInTheRecord() {
        UUID cat = UUID.randomUUID();
        appoint(voting, ANN, between("2008-05-01", "2009-03-31"));
        deputise(voting, BEN, day("2008-05-01"));
        deputise(voting, cat, day("2008-07-01"));
        assertThat(body.terms().deputyOn(voting, day("2008-06-30"))).contains(BEN);
        assertThat(body.terms().deputyOn(voting, day("2008-07-01"))).contains(cat);
        body.deputise(new SeatId(voting), null, day("2008-08-01"));
        assertThat(body.terms().deputyOn(voting, day("2008-07-31"))).contains(cat);
        assertThat(body.terms().deputyOn(voting, day("2008-08-01"))).isEmpty();
    }

    @Test
    void nobodyDeputisesOnAVacantSeat() {
        refused("seat-vacant", () -> deputise(voting, BEN, day("2008-05-01")));
    }

    @Test
    void theChairHoldsASeatOfTheNamedCategory() {
        appoint(observing, ANN, from("2008-05-01"));
        appoint(voting, BEN, from("2008-05-01"));
        refused("chair-of-another-category", () -> body.elect(new Chairing(observing, from("2008-05-01"))));
        refused("seat-vacant", () -> body.elect(new Chairing(alsoVoting, from("2008-05-01"))));
        refused("seat-vacant", () -> body.elect(new Chairing(voting, from("2008-04-30"))));
        body.elect(new Chairing(voting, from("2008-05-01")));
        assertThat(body.chair().on(day("2008-05-01"))).contains(voting);
    }

    @Test
    void aBodyThatNamesNoCategoryElectsItsChairFromAnySeat() {
        body.amend(new BodyDetails("Board", "Board", "Decides", null, null, null), new Quorum(1, null), FIRST);
        appoint(observing, ANN, from("2008-05-01"));
        body.elect(new Chairing(observing, from("2008-05-01")));
        assertThat(body.chair().on(day("2008-05-01"))).contains(observing);
    }

    @Test
    void aBodyHasOneChairAtATime() {
        appoint(voting, ANN, from("2008-05-01"));
        appoint(alsoVoting, BEN, from("2008-05-01"));
        body.elect(new Chairing(voting, between("2008-05-01", "2009-03-31")));
        refused("chair-taken", () -> body.elect(new Chairing(alsoVoting, from("2009-03-31"))));
        body.elect(new Chairing(alsoVoting, from("2009-04-01")));
        assertThat(body.chair().on(day("2009-03-31"))).contains(voting);
        assertThat(body.chair().on(day("2009-04-01"))).contains(alsoVoting);
    }

    @Test
    void aChairIsOneNoLongerThanTheTermOnTheSeat() {
        appoint(voting, ANN, between("2008-05-01", "2009-03-31"));
        refused(
                "term-on-the-seat-ends-before",
                () -> body.elect(new Chairing(voting, between("2008-05-01", "2009-04-01"))));
        body.elect(new Chairing(voting, from("2008-05-01")));
        assertThat(body.chair().on(day("2009-03-31"))).contains(voting);
        assertThat(body.chair().on(day("2009-04-01"))).isEmpty();
    }

    @Test
    void whoeverLeavesTheChairKeepsTheSeat() {
        appoint(voting, ANN, from("2008-05-01"));
        body.elect(new Chairing(voting, from("2008-05-01")));
        body.chair().leave(day("2008-12-31"));
        assertThat(body.chair().on(day("2008-12-31"))).contains(voting);
        assertThat(body.chair().on(day("2009-01-01"))).isEmpty();
        assertThat(body.terms().on(voting, day("2009-01-01"))).isPresent();
        refused("no-chair", () -> body.chair().leave(day("2009-01-01")));
    }

    @Test
    void aResignationEndsTheTermAndAllThatRestsOnIt() {
        appoint(voting, ANN, from("2008-05-01"));
        deputise(voting, BEN, day("2008-05-01"));
        body.elect(new Chairing(voting, from("2008-05-01")));
        body.name(new Champion(voting, "Sharing", null, from("2008-06-01")));
        body.name(new Champion(voting, "Parks", null, from("2009-06-01")));
        body.resign(voting, day("2008-12-31"));
        assertThat(body.terms().on(voting, day("2008-12-31"))).isPresent();
        assertThat(body.terms().on(voting, day("2009-01-01"))).isEmpty();
        assertThat(body.terms().deputyOn(voting, day("2009-01-01"))).isEmpty();
        assertThat(body.chair().on(day("2009-01-01"))).isEmpty();
        assertThat(championsOn("2008-12-31")).isEqualTo(1);
        assertThat(championsOn("2009-01-01")).isZero();
        assertThat(body.champions())
                .as("who was to become a champion later never does")
                .hasSize(1);
        refused("seat-vacant", () -> body.resign(voting, day("2009-01-01")));
    }

    @Test
    void whatRestsOnAnotherTermOfTheSeatStays() {
        appoint(voting, ANN, between("2008-05-01", "2008-12-31"));
        appoint(voting, BEN, from("2009-01-01"));
        body.elect(new Chairing(voting, from("2009-01-01")));
        body.resign(voting, day("2008-06-30"));
        assertThat(body.chair().on(day("2009-01-01"))).contains(voting);
    }

    @Test
    void whoHasEndedHoldsAndDeputisesNoMore() {
        appoint(voting, ANN, from("2008-05-01"));
        body.elect(new Chairing(voting, from("2008-05-01")));
        appoint(alsoVoting, BEN, from("2008-05-01"));
        deputise(alsoVoting, ANN, day("2008-05-01"));
        body.vacate(ANN, day("2008-12-31"));
        assertThat(body.terms().on(voting, day("2008-12-31"))).isPresent();
        assertThat(body.terms().on(voting, day("2009-01-01"))).isEmpty();
        assertThat(body.chair().on(day("2009-01-01"))).isEmpty();
        assertThat(body.terms().deputyOn(alsoVoting, day("2008-12-31"))).contains(ANN);
        assertThat(body.terms().deputyOn(alsoVoting, day("2009-01-01"))).isEmpty();
        assertThat(body.terms().on(alsoVoting, day("2009-01-01"))).isPresent();
    }

    @Test
    void whatWasToBeginAfterTheEndNeverDoes() {
        appoint(voting, ANN, from("2009-05-01"));
        body.vacate(ANN, day("2008-12-31"));
        assertThat(body.terms().of(voting)).isEmpty();
    }

    @Test
    void seatsOfAnOrganisationThatHasEndedFallVacant() {
        UUID other = UUID.randomUUID();
        appoint(voting, ANN, from("2008-05-01"));
        body.appoint(new Term(alsoVoting, other, BEN, from("2008-05-01")));
        body.vacateThoseOf(COUNCIL, day("2009-03-31"));
        assertThat(body.terms().on(voting, day("2009-04-01"))).isEmpty();
        assertThat(body.terms().on(alsoVoting, day("2009-04-01"))).isPresent();
    }

    @Test
    void refusesAQuorumThatTheVotingSeatsCannotMake() {
        refused("quorum-beyond-voting-seats", () -> body.amend(body.details(), new Quorum(3, null), FIRST));
        refused(
                "quorum-beyond-voting-seats",
                () -> new Body(body.details(), FIRST, new Quorum(1, null), List.of(seat("INSPECTORS", false))));
    }

    @Test
    void aQuorumIsInForceUntilTheNext() {
        body.amend(body.details(), new Quorum(2, "Both"), day("2009-04-01"));
        assertThat(body.quorums().on(day("2009-03-31")).votingSeats()).isEqualTo(1);
        assertThat(body.quorums().on(day("2009-04-01"))).isEqualTo(new Quorum(2, "Both"));
    }

    @Test
    void refusesToAbolishASeatThatTheQuorumNeedsThenOrLater() {
        body.amend(body.details(), new Quorum(2, null), day("2009-04-01"));
        refused("quorum-beyond-voting-seats", () -> body.abolish(alsoVoting, day("2008-12-31")));
    }

    @Test
    void anAbolishedSeatIsHeldByNobody() {
        appoint(alsoVoting, ANN, from("2008-05-01"));
        body.abolish(alsoVoting, day("2008-12-31"));
        assertThat(body.terms().on(alsoVoting, day("2008-12-31"))).isPresent();
        assertThat(body.terms().on(alsoVoting, day("2009-01-01"))).isEmpty();
        assertThat(body.votingSeatsOn(day("2008-12-31"))).isEqualTo(2);
        assertThat(body.votingSeatsOn(day("2009-01-01"))).isEqualTo(1);
        refused("term-outlasts-the-seat", () -> appoint(alsoVoting, BEN, from("2009-01-01")));
    }

    @Test
    void everythingEndsWithTheBody() {
        appoint(voting, ANN, from("2008-05-01"));
        body.elect(new Chairing(voting, from("2008-05-01")));
        body.dissolve(day("2010-03-31"));
        assertThat(body.terms().on(voting, day("2010-03-31"))).isPresent();
        assertThat(body.terms().on(voting, day("2010-04-01"))).isEmpty();
        assertThat(body.chair().on(day("2010-04-01"))).isEmpty();
        assertThat(body.votingSeatsOn(day("2010-04-01"))).isZero();
        refused("body-dissolved", () -> body.dissolve(day("2010-03-31")));
    }

    @Test
    void aChampionHoldsTheSeatAndIsReleasedFromTheThemeOnly() {
        refused("seat-vacant", () -> body.name(new Champion(voting, "Sharing", null, from("2008-05-01"))));
        appoint(voting, ANN, from("2008-05-01"));
        UUID champion = body.name(new Champion(voting, "Sharing", null, from("2008-05-01")));
        refused("champion-not-in-office", () -> body.release(champion, day("2008-04-30")));
        body.release(champion, day("2008-06-30"));
        assertThat(championsOn("2008-07-01")).isZero();
        assertThat(body.terms().on(voting, day("2008-07-01"))).isPresent();
    }

    @Test
    void aChampionIsNamedForOneThing() {
        refused("theme-or-project", () -> new Champion(voting, null, null, from("2008-05-01")).requireThemeOrProject());
        refused("theme-or-project", () -> new Champion(voting, "Sharing", "ISS-3", from("2008-05-01"))
                .requireThemeOrProject());
        new Champion(voting, null, "ISS-3", from("2008-05-01")).requireThemeOrProject();
    }
}
