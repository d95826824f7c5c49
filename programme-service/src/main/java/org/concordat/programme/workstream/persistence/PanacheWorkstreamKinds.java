package org.concordat.programme.workstream.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.workstream.WorkstreamKind;
import org.concordat.programme.workstream.WorkstreamKinds;

/** Workstream kinds in PostgreSQL. */
@ApplicationScoped
public class PanacheWorkstreamKinds implements WorkstreamKinds, PanacheAggregates<WorkstreamKind> {

    @Override
    public Optional<WorkstreamKind> withCode(String code) {
        return find("code", code).firstResultOptional();
    }

    @Override
    public Optional<WorkstreamKind> forChange(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    @Override
    public Optional<WorkstreamKind> forUse(String code) {
        return find("code", code).withLock(LockModeType.PESSIMISTIC_READ).firstResultOptional();
    }

    @Override
    public Page<WorkstreamKind> list(PageRequest request) {
        return Listing.of(WorkstreamKind.class, "select k from WorkstreamKind k")
                .ascending("k.code", WorkstreamKind::code)
                .tieBreaker("k.id", UUID.class, WorkstreamKind::id)
                .page(getEntityManager(), request);
    }
}
