package org.concordat.programme.support.peersupport.persistence;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.platform.persistence.Sql;
import org.concordat.platform.time.FinancialYear;
import org.concordat.programme.support.peersupport.PeerSupport;
import org.concordat.programme.support.peersupport.PeerSupportCount;
import org.concordat.programme.support.peersupport.PeerSupportFilter;
import org.concordat.programme.support.peersupport.PeerSupportKind;
import org.concordat.programme.support.peersupport.PeerSupportView;
import org.concordat.programme.support.peersupport.PeerSupports;

/** Peer support in PostgreSQL. */
@ApplicationScoped
public class JpaPeerSupports implements PeerSupports, PanacheAggregates<PeerSupport> {

    private final Sql sql;

    JpaPeerSupports(AgroalDataSource dataSource) {
        this.sql = new Sql(dataSource);
    }

    @Override
    public Page<PeerSupportView> list(PeerSupportFilter filter, PageRequest page) {
        return Listing.of(
                        PeerSupportView.class,
                        "select new org.concordat.programme.support.peersupport.PeerSupportView(s.id, s.organisation,"
                                + " s.kind, s.subject, s.requestedOn, s.status, s.peer, s.matchedOn, s.doneOn,"
                                + " s.outcome, s.cancelledBecause, s.version) from PeerSupport s")
                .where("s.organisation = :organisation", "organisation", filter.organisation())
                .where("s.organisation = :boundary", "boundary", filter.boundary())
                .where("s.kind = :kind", "kind", filter.kind())
                .where("s.status = :status", "status", filter.status())
                .where("s.peer = :peer", "peer", filter.peer())
                .ascending("s.requestedOn", support -> support.state().requestedOn())
                .tieBreaker("s.id", UUID.class, support -> support.state().id())
                .page(getEntityManager(), page);
    }

    @Override
    public List<PeerSupportCount> count(FinancialYear year) {
        return sql.list(
                """
                select kind, count(*) filter (where step = 'REQUESTED') as requested,
                    count(*) filter (where step = 'MATCHED') as matched, count(*) filter (where step = 'DONE') as done
                from (
                    select kind, 'REQUESTED' as step from peer_support where requested_on between ? and ?
                    union all
                    select kind, 'MATCHED' from peer_support where matched_on between ? and ?
                    union all
                    select kind, 'DONE' from peer_support where done_on between ? and ?) steps
                group by kind""",
                row -> new PeerSupportCount(
                        PeerSupportKind.valueOf(row.getString("kind")),
                        row.getLong("requested"),
                        row.getLong("matched"),
                        row.getLong("done")),
                year.firstDay(),
                year.lastDay(),
                year.firstDay(),
                year.lastDay(),
                year.firstDay(),
                year.lastDay());
    }
}
