package org.concordat.programme.event.event;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Size;
import org.concordat.platform.value.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What participants may read before or after. */
@Embeddable
@Schema(description = "What participants may read before or after")
public record Material(
        @Size(max = 200) @Schema(examples = "Slides of the morning")
        String title,

        @Size(max = 500) @Schema(examples = "https://example.org/slides.pdf")
        String link) {

    /** Pattern of a link that is safe to follow: to a host, and by nothing else than HTTPS. */
    public static final String LINK = WebAddress.SECURE;

    /** What a validation error says. */
    public static final String LINK_FITS = WebAddress.SECURE_FITS;
}
