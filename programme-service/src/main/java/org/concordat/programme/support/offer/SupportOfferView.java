package org.concordat.programme.support.offer;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A support offer as callers see it, alone and in lists. */
@Schema(name = "SupportOffer", description = "Support that somebody offers for an objective")
public record SupportOfferView(
        @JsonUnwrapped SupportOfferState state,
        @Schema(description = "Also the ETag") long version) implements HasVersion {

    /** For lists, which select it. */
    public SupportOfferView(UUID id, OfferDetails details, long version) {
        this(new SupportOfferState(id, details), version);
    }

    static SupportOfferView of(SupportOffer offer) {
        return new SupportOfferView(SupportOfferState.of(offer), offer.version());
    }
}
