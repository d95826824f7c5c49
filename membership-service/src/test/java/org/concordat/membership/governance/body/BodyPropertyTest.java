package org.concordat.membership.governance.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import net.jqwik.api.statistics.Statistics;
import org.concordat.membership.people.contact.ContactId;
import org.concordat.platform.problem.Refusal;

/** Whatever is asked of a body in whatever order, granted or refused, its rules hold on every day. */
class BodyPropertyTest {

    private static final LocalDate FIRST = LocalDate.parse("2008-04-01");
    private static final int DAYS = 40;
    private static final List<UUID> PEOPLE = someIds(4);
    private static final List<UUID> ORGANISATIONS = someIds(2);

    enum Verb {
        ADD,
        ABOLISH,
        APPOINT,
        DEPUTISE,
        RESIGN,
        ELECT,
        LEAVE_THE_CHAIR,
        CHAMPION,
        VACATE,
        END_ORGANISATION,
        QUORUM,
        DISSOLVE
    }

    /** @param length of the period in days; negative for no end */
    record Step(Verb verb, int seat, int person, int organisation, int day, int length, boolean flag) {

        LocalDate on() {
            return FIRST.plusDays(day);
        }

        Period period() {
            return new Period(on(), length < 0 ? null : on().plusDays(length));
        }

        void takeAt(Body body) {
            List<UUID> seats = List.copyOf(body.seats().keySet());
            UUID at = seats.get(seat % seats.size());
            UUID who = PEOPLE.get(person);
            switch (verb) {
                case ADD -> body.add(new Seat(flag ? "CHIEFS" : "MEMBERS", null, flag, period()));
                case ABOLISH -> body.abolish(at, on());
                case APPOINT -> body.appoint(new Term(at, ORGANISATIONS.get(organisation), who, period()));
                case DEPUTISE -> body.deputise(new SeatId(at), flag ? new ContactId(who) : null, on());
                case RESIGN -> body.resign(at, on());
                case ELECT -> body.elect(new Chairing(at, period()));
                case LEAVE_THE_CHAIR -> body.chair().leave(on());
                case CHAMPION -> body.name(new Champion(at, "Theme", null, period()));
                case VACATE -> body.vacate(who, on());
                case END_ORGANISATION -> body.vacateThoseOf(ORGANISATIONS.get(organisation), on());
                case QUORUM -> body.amend(body.details(), new Quorum(1 + person, null), on());
                case DISSOLVE -> body.dissolve(on().plusDays(DAYS / 2));
            }
        }
    }

    private static List<UUID> someIds(int many) {
        return Stream.generate(UUID::randomUUID).limit(many).toList();
    }

    @Provide
    Arbitrary<List<Step>> steps() {
        return Combinators.combine(
                        // so that there are terms on which the rest can rest
                        Arbitraries.frequency(
                                Tuple.of(8, Verb.APPOINT),
                                Tuple.of(5, Verb.DEPUTISE),
                                Tuple.of(5, Verb.ELECT),
                                Tuple.of(5, Verb.CHAMPION),
                                Tuple.of(3, Verb.RESIGN),
                                Tuple.of(3, Verb.LEAVE_THE_CHAIR),
                                Tuple.of(1, Verb.ADD),
                                Tuple.of(1, Verb.ABOLISH),
                                Tuple.of(1, Verb.VACATE),
                                Tuple.of(1, Verb.END_ORGANISATION),
                                Tuple.of(1, Verb.QUORUM),
                                Tuple.of(1, Verb.DISSOLVE)),
                        Arbitraries.integers().between(0, 2),
                        Arbitraries.integers().between(0, PEOPLE.size() - 1),
                        Arbitraries.integers().between(0, ORGANISATIONS.size() - 1),
                        Arbitraries.integers().between(0, DAYS),
                        Arbitraries.frequencyOf(
                                Tuple.of(1, Arbitraries.just(-1)),
                                Tuple.of(1, Arbitraries.integers().between(0, 2 * DAYS))),
                        Arbitraries.of(true, false))
                .as(Step::new)
                .list()
                .ofMinSize(10)
                .ofMaxSize(40);
    }

    private static Body afterAll(List<Step> steps) {
        var body = new Body(
                new BodyDetails("Board", "Board", "Decides", "CHIEFS", null, null),
                FIRST,
                new Quorum(1, null),
                List.of(
                        new Seat("CHIEFS", null, true, new Period(FIRST, null)),
                        new Seat("CHIEFS", null, true, new Period(FIRST, null)),
                        new Seat("MEMBERS", null, false, new Period(FIRST, null))));
        for (Step step : steps) {
            try {
                step.takeAt(body);
                Statistics.collect(step.verb() + " granted");
            } catch (Refusal refused) {
                // a refusal leaves the body as it was
                Statistics.collect(step.verb() + " refused");
            }
        }
        return body;
    }

    private static List<LocalDate> everyDay() {
        return IntStream.rangeClosed(-1, 3 * DAYS).mapToObj(FIRST::plusDays).toList();
    }

    private static <T> void atMostOne(Collection<T> all, String what, LocalDate day) {
        assertThat(all).as("%s on %s", what, day).hasSizeLessThanOrEqualTo(1);
    }

    @Property(tries = 500)
    void noTwoTermsOfASeatShareADayAndNobodyVotesTwice(@ForAll("steps") List<Step> steps) {
        Body body = afterAll(steps);
        assertThat(body.seats().keySet().stream().flatMap(seat -> body.terms().of(seat).stream()))
                .allMatch(term -> term.isOn(term.period().activeFrom()));
        for (LocalDate day : everyDay()) {
            var held = body.terms().on(day);
            assertThat(held.stream().map(Term::seat)).as("seats on " + day).doesNotHaveDuplicates();
            assertThat(held.stream()
                            .filter(term -> body.seat(term.seat()).voting())
                            .map(Term::holder))
                    .as("those who vote on " + day)
                    .doesNotHaveDuplicates();
            assertThat(held).allMatch(term -> body.seat(term.seat()).isOn(day));
        }
    }

    @Property(tries = 500)
    void chairDeputiesAndChampionsHoldTheirSeatOnEachOfTheirDays(@ForAll("steps") List<Step> steps) {
        Body body = afterAll(steps);
        for (LocalDate day : everyDay()) {
            var chairs =
                    body.chair().all().stream().filter(each -> each.isOn(day)).toList();
            atMostOne(chairs, "chairs", day);
            assertThat(chairs)
                    .allMatch(chair -> body.seat(chair.seat()).category().equals("CHIEFS")
                            && body.terms().on(chair.seat(), day).isPresent());
            assertThat(body.champions().values().stream().filter(champion -> champion.isOn(day)))
                    .allMatch(champion -> body.terms().on(champion.seat(), day).isPresent());
            for (UUID seat : body.seats().keySet()) {
                var deputies = body.terms().deputiesOf(seat).stream()
                        .filter(each -> each.isOn(day))
                        .toList();
                atMostOne(deputies, "deputies", day);
                assertThat(deputies).allMatch(each -> body.terms()
                        .on(seat, day)
                        .filter(term -> !term.holder().equals(each.deputy()))
                        .isPresent());
            }
        }
    }

    @Property(tries = 500)
    void theOthersAreToldTheVotingSeatsThatThereAre(@ForAll("steps") List<Step> steps) {
        Body body = afterAll(steps);
        BodyState told = BodyState.of(body);
        for (LocalDate day : everyDay()) {
            CompositionView composed = CompositionView.of(body, day, new Names(Map.of(), null));
            assertThat(told.seats().stream()
                            .filter(seat -> seat.seat().voting() && seat.seat().isOn(day))
                            .count())
                    .as("voting seats told for " + day)
                    .isEqualTo(composed.votingSeats())
                    .isEqualTo(body.votingSeatsOn(day));
            assertThat(told.seats().stream()
                            .filter(seat -> seat.seat().voting()
                                    && seat.terms().stream()
                                            .anyMatch(term -> term.period().includes(day)))
                            .count())
                    .as("voting seats held told for " + day)
                    .isEqualTo(composed.votingSeatsHeld());
        }
    }

    @Property(tries = 500)
    void theVotingSeatsCanMakeTheQuorumOnEveryDayOfTheBody(@ForAll("steps") List<Step> steps) {
        Body body = afterAll(steps);
        assertThat(everyDay().stream().filter(day -> body.period().includes(day)))
                .allMatch(day -> body.quorums().on(day).votingSeats() <= body.votingSeatsOn(day));
    }
}
