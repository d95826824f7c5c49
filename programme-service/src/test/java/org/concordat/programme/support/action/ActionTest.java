package org.concordat.programme.support.action;

import static org.assertj.core.api.Assertions.assertThat;
import static org.concordat.platform.testing.Refusals.assertRefused;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.concordat.programme.register.organisation.OrganisationId;
import org.concordat.programme.register.succession.Succession;
import org.junit.jupiter.api.Test;

class ActionTest {

    private static final LocalDate AGREED = LocalDate.of(2008, 10, 20);
    private static final LocalDate DUE = LocalDate.of(2009, 1, 31);
    private static final OrganisationId COUNTY = new OrganisationId(UUID.randomUUID());
    private static final Succession SUCCESSION = new Succession(COUNTY, new OrganisationId(UUID.randomUUID()));

    private static ActionDetails dueOn(LocalDate day) {
        return new ActionDetails("Compare the cost of a payslip.", "head-of-finance", day);
    }

    private static Action action(LocalDate dueOn) {
        return new Action(COUNTY.value(), new ActionSource(SourceKind.VISIT, UUID.randomUUID()), AGREED, dueOn(dueOn));
    }

    private static Action open() {
        return action(DUE);
    }

    private static Action done() {
        Action action = open();
        action.complete(DUE, "Report to cabinet, item 7");
        return action;
    }

    private static Action dropped() {
        Action action = open();
        action.drop("The payroll was bought in.");
        return action;
    }

    private static boolean overdue(Action action, LocalDate today) {
        return ActionState.of(action).isOverdue(today);
    }

    @Test
    void isDueFromTheDayItWasAgreedOn() {
        action(AGREED);
        assertRefused("due-before-agreed", () -> action(AGREED.minusDays(1)));
        assertRefused("due-before-agreed", () -> open().amend(dueOn(AGREED.minusDays(1))));
    }

    @Test
    void isOverdueOnceItsDayIsOver() {
        assertThat(overdue(open(), DUE)).isFalse();
        assertThat(overdue(open(), DUE.plusDays(1))).isTrue();
    }

    @Test
    void isNotOverdueOnceItIsDoneOrDropped() {
        assertThat(overdue(done(), DUE.plusDays(1))).isFalse();
        assertThat(overdue(dropped(), DUE.plusDays(1))).isFalse();
    }

    @Test
    void isDoneFromTheDayItWasAgreedOn() {
        Action action = open();
        assertRefused("done-before-agreed", () -> action.complete(AGREED.minusDays(1), "Report"));
        action.complete(AGREED, "Report");
        assertThat(action.status()).isEqualTo(ActionStatus.DONE);
        assertThat(action.doneOn()).isEqualTo(AGREED);
        assertThat(action.evidence()).isEqualTo("Report");
    }

    @Test
    void allowsNothingMoreOnceItIsDoneOrDropped() {
        List<Consumer<Action>> steps = List.of(
                action -> action.amend(dueOn(DUE)),
                action -> action.complete(DUE, "Report"),
                action -> action.drop("No need"),
                action -> action.succeed(SUCCESSION));
        for (Consumer<Action> step : steps) {
            assertRefused("step-not-allowed", () -> step.accept(done()));
            assertRefused("step-not-allowed", () -> step.accept(dropped()));
        }
    }

    @Test
    void goesToTheSuccessorOfWhoeverHasItAndNoFurther() {
        Action action = open();
        action.succeed(SUCCESSION);
        assertThat(action.organisation()).isEqualTo(SUCCESSION.successor().value());
        action.succeed(SUCCESSION);
        assertThat(action.organisation()).isEqualTo(SUCCESSION.successor().value());
    }
}
