package org.concordat.membership;

import org.concordat.platform.testing.EventContractRules;

class EventContractTest extends EventContractRules {}
