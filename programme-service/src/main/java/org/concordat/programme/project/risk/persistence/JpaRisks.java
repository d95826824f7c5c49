package org.concordat.programme.project.risk.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.project.risk.RegisterFilter;
import org.concordat.programme.project.risk.Risk;
import org.concordat.programme.project.risk.RiskStatus;
import org.concordat.programme.project.risk.RiskSummaryView;
import org.concordat.programme.project.risk.Risks;

/** Risks in PostgreSQL. */
@ApplicationScoped
public class JpaRisks implements Risks, PanacheAggregates<Risk> {

    private final Registers registers;

    JpaRisks(Registers registers) {
        this.registers = registers;
    }

    @Override
    public Page<RiskSummaryView> list(RegisterFilter filter, RiskStatus status, PageRequest page) {
        Listing<RiskSummaryView> all = Listing.of(
                RiskSummaryView.class,
                "select new org.concordat.programme.project.risk.RiskSummaryView(r.id, r.project, p.programme,"
                        + " p.subRegion, r.details, r.score, %s, r.status, r.raisedOn, r.version) from Risk r%s"
                                .formatted(registers.appetites(), Registers.joined("r")));
        return registers
                .narrow(all, "r", filter)
                .where("r.status = :status", "status", status)
                .descending(Registers.score("r", filter), RiskSummaryView::score)
                .tieBreaker("r.id", UUID.class, RiskSummaryView::id)
                .page(getEntityManager(), page);
    }
}
