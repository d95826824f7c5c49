package org.concordat.programme.project.project;

import java.util.UUID;
import org.concordat.platform.id.Id;

/** Names a project. */
public record ProjectId(UUID value) implements Id {}
