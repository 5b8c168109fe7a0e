/**
 * Memory in use in Firefox, from the browser's own memory reporters: the same figures that about:memory shows. All tabs of
 * one site share a process. Paths: xpcom/base/nsMemoryReporterManager.cpp and js/xpconnect/src/XPCJSRuntime.cpp in Firefox.
 */

/** An expression for the browser's window, answering a `MemoryReading` of the process of the tab in front. */
export function memoryExpression(extensionId: string): string {
  return `(async () => {
  const manager = Cc['@mozilla.org/memory-reporter-manager;1'].getService(Ci.nsIMemoryReporterManager);
  const pid = gBrowser.selectedBrowser.browsingContext.currentWindowGlobal.osPid;
  // Every process collects its garbage and its cycles, three times over, as about:memory has it done.
  Services.obs.notifyObservers(null, 'child-mmu-request');
  await new Promise((done) => manager.minimizeMemoryUsage(done));
  const reading = { heap: 0, nodeBytes: 0, listeners: 0, scripts: 0, backgroundHeap: 0 };
  const add = (process, path, kind, units, amount) => {
    const isObjects = path.startsWith('js-main-runtime-gc-heap-committed/used/gc-things/');
    if (process.startsWith('extension ') && isObjects) reading.backgroundHeap += amount;
    if (!process.endsWith('(pid ' + pid + ')')) return;
    if (isObjects) reading.heap += amount;
    if (/^explicit\\/window-objects\\/.*\\/dom\\//.test(path)) reading.nodeBytes += amount;
    if (/^event-counts\\/window-objects\\/.*\\/dom\\/event-listeners$/.test(path)) reading.listeners += amount;
    if (path.startsWith('js-main-runtime-realms/') && path.includes('Content Script') && path.includes(${JSON.stringify(extensionId)})) reading.scripts += amount;
  };
  await new Promise((done) => manager.getReports(add, null, done, null, false));
  return reading;
})()`;
}
