package org.concordat.programme.programme.delivery.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.concordat.platform.paging.Listing;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.persistence.PanacheAggregates;
import org.concordat.programme.programme.delivery.Deliveries;
import org.concordat.programme.programme.delivery.Delivery;
import org.concordat.programme.programme.delivery.DeliveryFilter;
import org.concordat.programme.programme.delivery.DeliveryView;

/** Deliveries in PostgreSQL. */
@ApplicationScoped
public class JpaDeliveries implements Deliveries, PanacheAggregates<Delivery> {

    @Override
    public Page<DeliveryView> list(DeliveryFilter filter, PageRequest page) {
        return Listing.of(
                        DeliveryView.class,
                        "select new org.concordat.programme.programme.delivery.DeliveryView(d.id, d.details, d.version)"
                                + " from Delivery d")
                .where("d.withdrawnOn is null")
                .where("d.details.programme = :programme", "programme", filter.programme())
                .where("d.details.activity = :activity", "activity", filter.activity())
                .where("d.details.organisation = :organisation", "organisation", filter.organisation())
                .ascending("d.details.deliveredOn", DeliveryView::deliveredOn)
                .tieBreaker("d.id", UUID.class, DeliveryView::id)
                .page(getEntityManager(), page);
    }
}
