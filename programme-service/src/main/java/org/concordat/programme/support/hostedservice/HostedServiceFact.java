package org.concordat.programme.support.hostedservice;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;

/** What happens to a hosted service. */
public enum HostedServiceFact implements Fact<HostedService> {
    HOSTED_SERVICE_OPENED,
    HOSTED_SERVICE_AMENDED;

    @Override
    public AggregateType<HostedService> about() {
        return HostedService.TYPE;
    }
}
