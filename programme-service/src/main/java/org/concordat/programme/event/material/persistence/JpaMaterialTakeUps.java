package org.concordat.programme.event.material.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.event.event.EventId;
import org.concordat.programme.event.material.MaterialTakeUp;
import org.concordat.programme.event.material.MaterialTakeUpView;
import org.concordat.programme.event.material.MaterialTakeUps;
import org.concordat.programme.register.organisation.OrganisationId;

/** Take-ups of materials in PostgreSQL. */
@ApplicationScoped
public class JpaMaterialTakeUps implements MaterialTakeUps, PanacheAggregates<MaterialTakeUp> {

    @Override
    public Page<MaterialTakeUpView> list(Asked asked, PageRequest page) {
        Listing<MaterialTakeUpView> all = Listing.of(
                        MaterialTakeUpView.class,
                        "select new org.concordat.programme.event.material.MaterialTakeUpView(m.id, m.event, m.link,"
                                + " m.takeUp, m.version) from MaterialTakeUp m")
                .where("m.event = :event", "event", asked.event())
                .where("m.takeUp.organisation = :organisation", "organisation", asked.organisation())
                .where("m.takeUp.organisation = :boundary", "boundary", asked.boundary());
        if (asked.counting() != null) {
            all.where("m.takeUp.withdrawnBecause is %s null".formatted(asked.counting() ? "" : "not"));
        }
        return all.ascending("m.takeUp.takenUpOn", MaterialTakeUpView::takenUpOn)
                .tieBreaker("m.id", UUID.class, MaterialTakeUpView::id)
                .page(getEntityManager(), page);
    }

    @Override
    public Optional<LocalDate> since(EventId event, String link, OrganisationId organisation) {
        return getEntityManager()
                .createQuery(
                        "select m.takeUp.takenUpOn from MaterialTakeUp m where m.event = ?1 and m.link = ?2"
                                + " and m.takeUp.organisation = ?3 and m.takeUp.withdrawnBecause is null",
                        LocalDate.class)
                .setParameter(1, event.value())
                .setParameter(2, link)
                .setParameter(3, organisation.value())
                .getResultStream()
                .findFirst();
    }
}
