// SPDX-License-Identifier: Apache-2.0
#pragma once

// Registers Quayside.Models from the mock. Its App has a property "scene" to set before the window loads: "full", "empty" or "firstrun".
void registerMockModels();
