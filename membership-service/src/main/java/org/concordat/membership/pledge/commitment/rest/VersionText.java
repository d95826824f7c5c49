package org.concordat.membership.pledge.commitment.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.change.EffectiveDate;
import org.concordat.platform.value.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a commitment; published, it never changes. */
@Schema(name = "PublishCommitmentVersion")
public record VersionText(
        @NotBlank
        @Size(max = 500)
        @Pattern(regexp = WebAddress.OR_WORDS, message = WebAddress.OR_WORDS_FITS)
        @Schema(examples = "https://protocol.example/v1", description = "Where the text is to be found")
        String document,

        @Schema(description = "The day from which it is in force; today when left out")
        LocalDate publishedOn,

        @Size(max = 20) @Schema(description = "The levels of compliance it knows, the lowest first")
        List<@NotBlank @Size(max = 100) String> levels,

        @Size(max = 2000) @Schema(description = "Why; kept in the history for ever, so it names no person")
        String reason) {

    EffectiveDate effective() {
        return new EffectiveDate(publishedOn, reason);
    }
}
