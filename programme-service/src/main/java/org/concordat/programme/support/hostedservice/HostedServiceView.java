package org.concordat.programme.support.hostedservice;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A hosted service as its history and all answers show it. */
@Schema(name = "HostedService", description = "A service that is run once for all who subscribe to it")
public record HostedServiceView(UUID id, @JsonUnwrapped ServiceDetails details, long version) implements HasVersion {

    static HostedServiceView of(HostedService service) {
        return new HostedServiceView(service.id(), service.details(), service.version());
    }
}
