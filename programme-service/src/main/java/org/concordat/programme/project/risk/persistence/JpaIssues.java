package org.concordat.programme.project.risk.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.project.risk.Issue;
import org.concordat.programme.project.risk.IssueStatus;
import org.concordat.programme.project.risk.IssueSummaryView;
import org.concordat.programme.project.risk.Issues;
import org.concordat.programme.project.risk.RegisterFilter;

/** Issues in PostgreSQL. */
@ApplicationScoped
public class JpaIssues implements Issues, PanacheAggregates<Issue> {

    private final Registers registers;

    JpaIssues(Registers registers) {
        this.registers = registers;
    }

    @Override
    public Page<IssueSummaryView> list(RegisterFilter filter, UUID risk, IssueStatus status, PageRequest page) {
        Listing<IssueSummaryView> all = Listing.of(
                IssueSummaryView.class,
                "select new org.concordat.programme.project.risk.IssueSummaryView(i.id, i.risk, i.project,"
                        + " p.programme, p.subRegion, r.details.title, i.severity, i.score, %s, i.details, i.status,"
                                .formatted(registers.appetites())
                        + " i.raisedOn, i.version) from Issue i join Risk r on r.id = i.risk"
                        + Registers.joined("i"));
        return registers
                .narrow(all, "i", filter)
                .where("i.risk = :risk", "risk", risk)
                .where("i.status = :status", "status", status)
                .descending(Registers.score("i", filter), IssueSummaryView::score)
                .tieBreaker("i.id", UUID.class, IssueSummaryView::id)
                .page(getEntityManager(), page);
    }
}
