package org.concordat.reporting.indicator.scale;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.referencedata.ReferenceListRequest;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A level or band of a scale. */
@Embeddable
@Schema(description = "A level or band of a scale")
public record ScaleLevel(
        @NotNull
        @Size(max = 50)
        @Pattern(
                regexp = ReferenceListRequest.CAPITALS,
                message = "is written in capitals, digits and underscores, like GOOD")
        @Schema(examples = "GOOD", description = "What values of it say; unique within the scale, and stays")
        String code,

        @NotBlank @Size(max = 200) @Schema(examples = "Good")
        String name) {}
