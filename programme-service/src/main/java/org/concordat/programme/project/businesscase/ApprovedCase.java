package org.concordat.programme.project.businesscase;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.concordat.programme.project.stage.DecisionRecord;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A business case as it was approved. "Version kept at each approval": programme.md, Programmes. */
@Schema(name = "ApprovedBusinessCase", description = "A business case as it was approved; nothing of it changes")
public record ApprovedCase(
        @Min(1) int number,
        DecisionRecord approved,
        @Size(max = ProjectCase.MOST_COSTS) List<CaseCost> costs,
        @Size(max = ProjectCase.MOST_BENEFITS) List<BenefitState> benefits,
        CaseFigures figures) {}
