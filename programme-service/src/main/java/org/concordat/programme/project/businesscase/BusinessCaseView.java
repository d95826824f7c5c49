package org.concordat.programme.project.businesscase;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.concordat.platform.change.HasVersion;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A business case as callers see it. */
@Schema(name = "ProjectBusinessCase", description = "What a project is to cost and to bring, and what came of it")
public record BusinessCaseView(@JsonUnwrapped BusinessCaseState state, long version) implements HasVersion {

    static BusinessCaseView of(ProjectCase businessCase) {
        return new BusinessCaseView(businessCase.state(), businessCase.version());
    }
}
