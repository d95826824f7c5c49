package org.concordat.programme.sharing.practice;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.concordat.platform.value.WebAddress;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where more about a practice can be read. */
@Embeddable
@Schema(description = "Where more about it can be read")
public record PracticeLink(
        @NotBlank @Size(max = 200) @Schema(examples = "The business case")
        String title,

        @NotNull
        @Size(max = 500)
        @Pattern(regexp = WebAddress.SECURE, message = WebAddress.SECURE_FITS)
        @Schema(examples = "https://example.org/case.pdf")
        String address) {}
