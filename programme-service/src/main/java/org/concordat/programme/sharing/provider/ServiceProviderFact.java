package org.concordat.programme.sharing.provider;

import org.concordat.platform.change.AggregateType;
import org.concordat.platform.change.Fact;
import org.concordat.platform.change.Meaning;

/** What happens to a service provider. */
@Meaning("Which organisations run which services, since when and until when")
public enum ServiceProviderFact implements Fact<ServiceProvider> {
    @Meaning("An organisation runs a service")
    SERVICE_PROVIDER_RECORDED,
    @Meaning("It does since or until another day")
    SERVICE_PROVIDER_AMENDED,
    @Meaning("It never did; the record was wrong")
    SERVICE_PROVIDER_WITHDRAWN;

    @Override
    public AggregateType<ServiceProvider> about() {
        return ServiceProvider.TYPE;
    }
}
