package org.concordat.programme.support.hostedservice;

import jakarta.persistence.Entity;
import org.concordat.platform.change.Aggregate;
import org.concordat.platform.change.AggregateType;

/** A service that is run once for all who subscribe to it, such as a warning and advice point. */
@Entity
public class HostedService extends Aggregate {

    public static final AggregateType<HostedService> TYPE =
            AggregateType.internal("hosted-service", HostedServiceView::of);

    private ServiceDetails details;

    protected HostedService() {}

    public HostedService(ServiceDetails details) {
        this.details = details;
    }

    void amend(ServiceDetails amended) {
        details = amended;
    }

    public ServiceDetails details() {
        return details;
    }
}
