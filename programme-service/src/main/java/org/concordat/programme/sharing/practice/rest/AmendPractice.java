package org.concordat.programme.sharing.practice.rest;

import static org.concordat.platform.http.MergePatch.kept;
import static org.concordat.programme.sharing.practice.PracticeDetails.LONGEST_SUMMARY;
import static org.concordat.programme.sharing.practice.PracticeDetails.MOST_OF_EACH;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.concordat.platform.http.AmendRequest;
import org.concordat.platform.http.MergePatch;
import org.concordat.programme.sharing.practice.PracticeDetails;
import org.concordat.programme.sharing.practice.PracticeLink;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A merge patch of a practice: what is left out stays, what is sent replaces. */
public record AmendPractice(
        @Size(max = 200) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String title,

        @Size(max = LONGEST_SUMMARY) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String summary,

        @Size(max = 100) @Pattern(regexp = MergePatch.NOT_BLANK, message = "must not be blank")
        String serviceArea,

        @Size(max = MOST_OF_EACH) @Schema(description = "Codes of themes; replaces all of them")
        List<@NotNull @Size(max = 50) String> themes,

        @Size(max = MOST_OF_EACH) @Schema(description = "Replaces all of them")
        List<@NotBlank @Size(max = 100) String> tools,

        @Size(max = MOST_OF_EACH) @Schema(description = "Replaces all of them")
        List<@NotNull @Valid PracticeLink> links,

        @Schema(nullable = true) LocalDate effectiveOn,
        @Size(max = 2000) @Schema(nullable = true) String reason)
        implements AmendRequest<PracticeDetails> {

    @Override
    public PracticeDetails applyTo(PracticeDetails present) {
        return new PracticeDetails(
                kept(title, present.title()),
                kept(summary, present.summary()),
                kept(serviceArea, present.serviceArea()),
                kept(themes, present.themes()),
                kept(tools, present.tools()),
                kept(links, present.links()));
    }
}
