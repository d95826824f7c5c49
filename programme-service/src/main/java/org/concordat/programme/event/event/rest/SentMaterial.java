package org.concordat.programme.event.event.rest;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.programme.event.event.Material;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something to read as callers send it. */
@Schema(description = "What participants may read before or after")
public record SentMaterial(
        @NotBlank @Size(max = 200) @Schema(examples = "Slides of the morning")
        String title,

        @NotNull
        @Size(max = 500)
        @Pattern(regexp = Material.LINK, message = Material.LINK_FITS)
        @Schema(examples = "https://example.org/slides.pdf")
        String link) {

    static List<Material> materials(List<SentMaterial> sent) {
        return sent == null
                ? List.of()
                : sent.stream().map(each -> new Material(each.title, each.link)).toList();
    }
}
