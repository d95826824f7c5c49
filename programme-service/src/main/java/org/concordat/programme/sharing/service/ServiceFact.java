package org.concordat.programme.sharing.service;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a service. */
public enum ServiceFact implements Fact<Service> {
    SERVICE_CREATED,
    SERVICE_AMENDED;

    @Override
    public AggregateType<Service> about() {
        return Service.TYPE;
    }
}
