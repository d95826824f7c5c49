package org.concordat.programme.sharing.provider;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A service provider as callers see it. */
@Schema(name = "ServiceProvider", description = "That an organisation runs a service")
public record ServiceProviderView(
        @JsonUnwrapped ServiceProviderState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    /** As a list selects it. */
    public ServiceProviderView(
            UUID id,
            UUID organisation,
            String service,
            ProviderTerm term,
            ProviderStatus status,
            String withdrawnBecause,
            long version) {
        this(new ServiceProviderState(id, organisation, service, term, status, withdrawnBecause), version);
    }

    static ServiceProviderView of(ServiceProvider provider) {
        return new ServiceProviderView(provider.state(), provider.version());
    }

    public UUID id() {
        return state.id();
    }

    public UUID organisation() {
        return state.organisation();
    }
}
