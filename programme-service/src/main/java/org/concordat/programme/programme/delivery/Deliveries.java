package org.concordat.programme.programme.delivery;

import java.util.UUID;
import org.concordat.platform.change.Aggregates;
import org.concordat.platform.paging.Page;
import org.concordat.platform.paging.PageRequest;
import org.concordat.platform.problem.Refusal;

/** All deliveries. */
public interface Deliveries extends Aggregates<Delivery> {

    /** Those that count, from the first on. */
    Page<DeliveryView> list(DeliveryFilter filter, PageRequest page);

    default Delivery get(UUID id) {
        return byId(id).orElseThrow(() -> Refusal.notFound("delivery", id));
    }
}
