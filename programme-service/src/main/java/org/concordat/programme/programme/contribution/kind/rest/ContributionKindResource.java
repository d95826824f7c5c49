package org.concordat.programme.programme.contribution.kind.rest;

import jakarta.ws.rs.Path;
import org.concordat.platform.change.History;
import org.concordat.platform.referencedata.CodeAndNameResource;
import org.concordat.programme.programme.contribution.kind.ContributionKind;
import org.concordat.programme.programme.contribution.kind.ContributionKinds;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Contribution kinds over HTTP. */
@Path("/v1/contribution-kinds")
@Tag(name = "Contribution kinds", description = "What organisations give without money")
public class ContributionKindResource extends CodeAndNameResource<ContributionKind> {

    ContributionKindResource(ContributionKinds list, History history) {
        super(list, ContributionKind::new, history);
    }
}
