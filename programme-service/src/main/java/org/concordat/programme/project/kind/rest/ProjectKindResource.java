package org.concordat.programme.project.kind.rest;

import jakarta.ws.rs.Path;
import org.concordat.platform.change.History;
import org.concordat.platform.referencedata.CodeAndNameResource;
import org.concordat.programme.project.kind.ProjectKind;
import org.concordat.programme.project.kind.ProjectKinds;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Project kinds over HTTP. */
@Path("/v1/project-kinds")
@Tag(name = "Project kinds", description = "What sorts of project there are")
public class ProjectKindResource extends CodeAndNameResource<ProjectKind> {

    ProjectKindResource(ProjectKinds list, History history) {
        super(list, ProjectKind::new, history);
    }
}
