package org.concordat.membership.pledge.sharingagreement;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A sharing agreement at one of its versions. */
@Schema(name = "SharingAgreement")
public record AgreementView(UUID id, @JsonUnwrapped AgreementState state, long version) implements HasVersion {

    public static AgreementView of(SharingAgreement agreement) {
        return new AgreementView(agreement.id(), AgreementState.of(agreement), agreement.version());
    }
}
