package org.concordat.reporting.indicator.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.reporting.indicator.measure.Measuring.DUE;
import static org.concordat.reporting.indicator.measure.Measuring.measure;
import static org.concordat.reporting.indicator.measure.Measuring.now;
import static org.concordat.reporting.indicator.measure.Measuring.numbers;
import static org.concordat.reporting.indicator.measure.Measuring.reach;
import static org.concordat.reporting.indicator.measure.Measuring.times;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.concordat.reporting.region.OrganisationId;
import org.junit.jupiter.api.Test;

/** What of a standing is shown, and to whom. */
class StandingViewTest {

    private static StandingView view(List<Participant> set, OrganisationId boundary, LocalDate today) {
        Definition share = measure(reach(RuleKind.SHARE, "85", "5"), numbers(), null);
        return StandingView.of(
                new Evaluation(share, DUE, DUE).byRule(set, set),
                new StandingView.For(DUE, false, null, boundary, today));
    }

    @Test
    void listsTheFirst200AndAllInTheTable() {
        StandingView view = view(times(201, i -> now(numbers(), "4")), null, DUE);
        assertThat(view.decidedBy()).hasSize(200);
        assertThat(view.decidedByCount()).isEqualTo(201);
        assertThat(view.table().rows())
                .hasSize(201)
                .startsWith(new StandingView.Decider(null, view.decidedBy().get(0)));
        assertThat(view.decidedBy())
                .isSortedAccordingTo((one, other) -> one.name().compareTo(other.name()));
    }

    @Test
    void othersAreSeenFromTheDayOnWhichTheirValueIsVisible() {
        var hidden = new Reading(BigDecimal.ONE, "1", null, DUE, DUE.plusDays(1));
        Participant other = Measuring.with(hidden, Reading.NONE);
        Participant missing = now(numbers(), null);
        var neighbour = new OrganisationId(UUID.randomUUID());
        List<Participant> set = List.of(other, missing);
        assertThat(view(set, null, DUE).decidedBy()).hasSize(2);
        assertThat(view(set, neighbour, DUE).decidedBy()).isEmpty();
        assertThat(view(set, neighbour, DUE.plusDays(1)).decidedBy())
                .extracting(DecidingOrganisation::organisation)
                .containsExactly(other.organisation());
        assertThat(view(set, new OrganisationId(missing.organisation()), DUE).decidedBy())
                .extracting(DecidingOrganisation::why)
                .containsExactly(Why.NOT_RETURNED);
    }

    @Test
    void aNeighbourNeverSeesWhatIsProvisional() {
        Reading visible = Measuring.reading(numbers(), "1");
        var other = new Participant(UUID.randomUUID(), "Other", visible, Reading.NONE, "9");
        var neighbour = new OrganisationId(UUID.randomUUID());
        assertThat(view(List.of(other), null, DUE).decidedBy())
                .extracting(DecidingOrganisation::provisionalValue)
                .containsExactly("9");
        assertThat(view(List.of(other), neighbour, DUE).decidedBy())
                .extracting(DecidingOrganisation::provisionalValue)
                .containsOnlyNulls();
    }

    @Test
    void showsSharesToOneDecimalAndOtherFiguresAsTheyAre() {
        List<Participant> set = List.of(now(numbers(), "5"), now(numbers(), "5"), now(numbers(), "1"));
        assertThat(view(set, null, DUE).figures().value()).isEqualTo("66.7");
        Definition mean = measure(Measuring.rule(RuleKind.MEAN, "5"), numbers(), null);
        StandingFigures figures = StandingFigures.of(new Evaluation(mean, DUE, DUE).byRule(set, set));
        assertThat(figures.value()).isEqualTo("3.6667");
        assertThat(figures.target()).isEqualTo("5");
        assertThat(figures.numerator()).isEqualTo("11");
    }
}
