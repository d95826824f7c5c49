package org.concordat.reporting;

import org.concordat.platform.testing.EventContractRules;

class EventContractTest extends EventContractRules {}
