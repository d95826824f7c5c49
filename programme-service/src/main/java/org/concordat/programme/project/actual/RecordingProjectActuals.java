package org.concordat.programme.project.actual;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.programme.programme.ActualId;
import org.concordat.programme.programme.KeepingPayments;
import org.concordat.programme.programme.PaidFor;
import org.concordat.programme.programme.Payment;
import org.concordat.programme.programme.PaymentLine;
import org.concordat.programme.project.project.ProjectFact;
import org.concordat.programme.project.project.ProjectId;
import org.concordat.programme.project.project.ProjectSteps;

/** Records what projects have cost, and holds it against what they may. */
@ApplicationScoped
public class RecordingProjectActuals {

    private final ProjectSteps steps;
    private final KeepingPayments payments;
    private final ProjectSpendings spendings;

    RecordingProjectActuals(ProjectSteps steps, KeepingPayments payments, ProjectSpendings spendings) {
        this.steps = steps;
        this.payments = payments;
        this.spendings = spendings;
    }

    @Transactional
    public ProjectActual record(UUID project, Payment payment) {
        payments.requirePossible(payment);
        steps.record(project, ProjectFact.PROJECT_SPENT, EffectiveDate.TODAY, (changed, day) -> changed.spend(payment));
        return actual(project, payments.keep(PaidFor.project(project), payment));
    }

    public ProjectActual get(ProjectId project, ActualId actual) {
        return actual(project.value(), payments.get(PaidFor.project(project.value()), actual));
    }

    public Page<ProjectActual> list(UUID project, PageRequest page) {
        return payments.list(PaidFor.project(project), page).map(line -> actual(project, line));
    }

    public ProjectSpending spending(UUID project) {
        return spendings.of(project);
    }

    private static ProjectActual actual(UUID project, PaymentLine line) {
        return new ProjectActual(line.id(), project, line.payment());
    }
}
