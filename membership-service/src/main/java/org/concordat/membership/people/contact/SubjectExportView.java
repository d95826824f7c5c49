package org.concordat.membership.people.contact;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All that is held on a person. */
public record SubjectExportView(
        @JsonUnwrapped SubjectExportRecord record,

        @Size(max = 200) @Schema(description = "The same of every other record that is linked as of the same person")
        List<SubjectExportRecord> linked) {}
