package org.concordat.programme.programme;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.UUID;

/** An activity within its programme, as other services see it. */
public record ActivityState(UUID id, @JsonUnwrapped ActivityDetails details) {}
